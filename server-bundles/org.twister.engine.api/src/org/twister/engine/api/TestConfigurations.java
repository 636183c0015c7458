// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.UserFiles.Expected;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/**
 * Test configuration files of a user ({@link Roots.Root#TEST_CONFIGS}), the locks of those who edit them, and bindings.xml, which says what SUT a component in such a file
 * is. A file that is there is saved, moved or deleted by nobody while somebody else has locked it, whatever way he comes; and a save through {@link #save} needs the caller's
 * own lock. Refusals as in {@link UserFiles}. Implemented by engine.files; thread-safe.
 */
public interface TestConfigurations {

	/** The file whose binding counts for files without one of their own. */
	String DEFAULT_BINDING = "default_binding";

	/**
	 * Somebody edits a file.
	 *
	 * @param path  of the file, absolute
	 * @param owner who
	 * @param since when he took it
	 * @param until when it ends unless he renews it, by locking or saving again; setting {@code config_lock_minutes}, 60
	 */
	record Lock(String path, String owner, Instant since, Instant until) {}

	/**
	 * What SUTs are meant by the components of a test configuration file.
	 *
	 * @param config name of the file as it was bound
	 * @param suts   ID or path of a SUT by component; the empty component is the file as a whole
	 */
	record Binding(String config, Map<String, String> suts) {}

	/** Everything below the folder, sorted by path. */
	List<FileInfo> list(Caller caller, String user) throws RpcException;

	/** The bytes of a file. */
	byte[] read(Caller caller, String user, String file) throws RpcException;

	/**
	 * Writes a file. One that is there must have been locked by the caller and be what it was when he locked or saved it last.
	 *
	 * @param expected what the caller read; {@link Expected#ANYTHING} leaves it at the rule above
	 * @return with the new hash
	 */
	FileInfo save(Caller caller, String user, String file, byte[] content, Expected expected) throws RpcException;

	/** Deletes a file, which nobody else may have locked. Its lock ends. */
	void delete(Caller caller, String user, String file) throws RpcException;

	void createFolder(Caller caller, String user, String folder) throws RpcException;

	/** Deletes a folder with all that is in it; nobody else may have locked anything there. */
	void deleteFolder(Caller caller, String user, String folder) throws RpcException;

	/**
	 * Locks a file that is there, or renews the caller's lock. Durable: it survives a restart of the Central Engine.
	 *
	 * @throws RpcException CONFLICT naming who has locked it
	 */
	Lock lock(Caller caller, String user, String file) throws RpcException;

	/**
	 * Ends a lock, which is the caller's own unless he is an admin.
	 *
	 * @return false if nobody has locked it
	 * @throws RpcException CONFLICT naming who has locked it
	 */
	boolean unlock(Caller caller, String user, String file) throws RpcException;

	/** Who edits a file. */
	Optional<Lock> lockOf(Caller caller, String user, String file) throws RpcException;

	/**
	 * A value in a file, as {@code getConfig} gives it: a text, or a folder as a map; the whole file for an empty path.
	 *
	 * @param path names separated by {@code /}, empty ones do not count
	 * @return empty if there is none
	 */
	Optional<Object> value(Caller caller, String user, String file, String path) throws RpcException;

	/** All bindings of a user, in their order. */
	List<Binding> bindings(Caller caller, String user) throws RpcException;

	/** The binding of one file; that of {@link #DEFAULT_BINDING} is not looked at. */
	Optional<Binding> binding(Caller caller, String user, String config) throws RpcException;

	/** Binds a file, in place of what it was bound to. */
	void setBinding(Caller caller, String user, Binding binding) throws RpcException;

	/** @return false if it was not bound */
	boolean deleteBinding(Caller caller, String user, String config) throws RpcException;

	/** What a component is bound to in a file, otherwise in {@link #DEFAULT_BINDING}: the ID or path of a SUT as it is written there. */
	Optional<String> boundSut(Caller caller, String user, String config, String component) throws RpcException;

	/** The path of that SUT. Empty also if there is no such SUT. */
	Optional<String> boundSutPath(Caller caller, String user, String config, String component) throws RpcException;
}
