// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.spi;

import java.util.List;

import org.twister.rpc.RpcException;

/** The database of a user's results, as his db.xml says, when somebody asks for it. An OSGi service; thread-safe; may take as long as the database does. */
public interface ResultDatabase {

	/**
	 * A choice for a field.
	 *
	 * @param id   first column
	 * @param name second column, or the first if there is no other
	 */
	record Choice(String id, String name) {}

	/**
	 * Saves the user's latest run, as the step at its end would: what is there already is not saved again.
	 *
	 * @return whether there was a run to save
	 * @throws RpcException with what the database says, or what is wrong in db.xml
	 */
	boolean save(String user) throws RpcException;

	/**
	 * What can be chosen for a field of db.xml.
	 *
	 * @param field ID of a field with an SQLQuery
	 * @throws RpcException NOT_FOUND for a field that is not there; or with what the database says
	 */
	List<Choice> choices(String user, String field) throws RpcException;
}
