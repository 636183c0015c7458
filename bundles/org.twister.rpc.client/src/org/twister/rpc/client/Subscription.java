// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

/** Something that is followed until it is closed. Closing is harmless if it has ended already; after it at most the call that is under way is still delivered. */
public interface Subscription extends AutoCloseable {
	@Override
	void close();
}
