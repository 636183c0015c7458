// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi;

import org.twister.rpc.RpcException;

/** Sends the e-mail about a user's latest run when somebody asks for it. An OSGi service; thread-safe; may take as long as a mail server does. */
public interface MailSender {

	/**
	 * Sends it.
	 *
	 * @param user  whose email.xml and whose latest run
	 * @param force also if e-mails are switched off there, and without a run: to try out the configuration
	 * @return whether it was sent; false if e-mails are switched off, or there is nothing to tell
	 * @throws RpcException with what the mail server says, or what is wrong in email.xml
	 */
	boolean send(String user, boolean force) throws RpcException;
}
