// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.twister.rpc.RpcException;

/**
 * Libraries that tests import: those of a user ({@link Roots.Root#LIBS}) before everybody's ({@link Roots.Root#SYSTEM_LIBS}) of the same name. A library is a file
 * {@code .py} or {@code .zip}, or a folder; {@code __init__.py}, caches and hidden names are none. Links are followed while they stay in their root. Implemented by
 * engine.files; thread-safe; holds nothing between the calls.
 */
public interface Libraries {

	/**
	 * @param name     file or folder name
	 * @param isFolder a folder
	 * @param isSystem everybody's
	 * @param children of a folder: what is in it; empty for a file
	 */
	record Library(String name, boolean isFolder, boolean isSystem, List<Library> children) {}

	/** One that is to be sent: a file as it is, a folder as {@code .tgz} with its name in front of each path. */
	interface Download {

		/** Name of the library. */
		String name();

		/** It is a folder, packed. */
		boolean isArchive();

		/** SHA-256 in hex digits: of a file its content, of a folder the names, rights and contents of its files. */
		String hash();

		/** Writes it; the same bytes whenever nothing has changed. */
		void to(OutputStream out) throws IOException;
	}

	/**
	 * Names, sorted.
	 *
	 * @param user empty for everybody's alone
	 */
	List<String> list(String user) throws RpcException;

	/** As a tree, sorted by name. */
	List<Library> tree(String user) throws RpcException;

	/**
	 * What a project or a suite has chosen.
	 *
	 * @param chosen names separated by {@code ;}; empty for all
	 * @return those of them that are there, sorted
	 */
	List<String> select(String user, String chosen) throws RpcException;

	/**
	 * One library, also one within a folder ({@code net/ssh.py}).
	 *
	 * @throws RpcException NOT_FOUND
	 */
	Download download(String user, String name) throws RpcException;

	/**
	 * The files of some libraries as an EP mirrors them: paths begin with the name of the library, sorted.
	 *
	 * @param names as {@link #list} gives them; one that is missing is left out
	 */
	List<TestFolders.Entry> files(String user, List<String> names) throws RpcException;

	/** The content of one of these files. */
	InputStream open(String user, String path) throws RpcException, IOException;
}
