// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/**
 * Reads and changes files of users. Every name goes through {@link Roots}; what is opened is what was checked, whatever links are put in its way meanwhile. A change needs the
 * role of its place (docs/files.md) and is recorded in the {@link Audit}; the file of another user needs an admin. A file is replaced in one step and durably: it is the old
 * one or the new one at every instant. Implemented by engine.files; thread-safe.
 *
 * <p>
 * Refusals of all methods: BAD_REQUEST for a name that is none, FORBIDDEN outside the user's folders, without the role, or if the operating system does not permit it,
 * NOT_FOUND, CONFLICT if something is not as expected ({@link ChangedException}) or in the way, UNAVAILABLE if the disk is full, with one sentence for people.
 */
public interface UserFiles {

	/**
	 * Names a file or folder.
	 *
	 * @param user whose it is
	 * @param root what a relative name is taken from
	 * @param name as in {@link Roots#resolve}; empty for the root itself
	 */
	record Place(String user, Roots.Root root, String name) {}

	/** A file is not the one that the caller expected. Nothing was changed. */
	final class ChangedException extends RpcException {
		private static final long serialVersionUID = 1L;

		public ChangedException(String message) {
			super(FaultCode.CONFLICT, message);
		}
	}

	/**
	 * What must be there before a change.
	 *
	 * @param kind   what is expected
	 * @param hashes for ONE_OF: SHA-256 in hex digits
	 */
	record Expected(Kind kind, Set<String> hashes) {

		/** Kinds of expectation. */
		public enum Kind {
			ANYTHING,
			NOTHING,
			SOME_FILE,
			ONE_OF
		}

		/** Whatever is there. */
		public static final Expected ANYTHING = new Expected(Kind.ANYTHING, Set.of());
		/** No file of this name. */
		public static final Expected NOTHING = new Expected(Kind.NOTHING, Set.of());
		/** A file, with whatever content. */
		public static final Expected SOME_FILE = new Expected(Kind.SOME_FILE, Set.of());

		/** A file with this content; anything for null. */
		public static Expected hash(String hash) {
			return hash == null ? ANYTHING : new Expected(Kind.ONE_OF, Set.of(hash));
		}
	}

	/**
	 * An open file. What it was when it was opened is what is read; if somebody writes into it meanwhile, reading its end fails, unless it is a log
	 * ({@link Roots.Root#LOGS}). For one thread.
	 */
	interface Content extends AutoCloseable {

		/** With its hash, but for a log, which grows. */
		FileInfo info();

		/**
		 * Copies a part, without holding it in memory.
		 *
		 * @param from first byte
		 * @param to   behind the last byte, not beyond the size
		 */
		void copy(long from, long to, OutputStream out) throws IOException;

		@Override
		void close() throws IOException;
	}

	/**
	 * What a listing has.
	 *
	 * @param recursive everything below, at most 100,000 entries, otherwise BAD_REQUEST
	 * @param hashes    with the hash of each file
	 * @param hidden    with names that begin with a dot
	 */
	record Listing(boolean recursive, boolean hashes, boolean hidden) {}

	/** Sorted by path; links that lead out of the user's folders are told as OTHER. */
	List<FileInfo> list(Caller caller, Place folder, Listing listing) throws RpcException;

	/** @param hash with its hash, if it is a file */
	FileInfo stat(Caller caller, Place place, boolean hash) throws RpcException;

	Content open(Caller caller, Place place) throws RpcException;

	/**
	 * Writes a file. Its rights stay; those of a new one are the usual ones.
	 *
	 * @param content    read to its end, never held in memory
	 * @param executable whether its owner may execute it, null to leave that as it is
	 * @throws IOException if the content cannot be read: nothing was changed
	 */
	FileInfo write(Caller caller, Place place, InputStream content, Expected expected, Boolean executable) throws RpcException, IOException;

	/** Makes a folder, and those above it. */
	FileInfo createFolder(Caller caller, Place place) throws RpcException;

	/** @param replace a file of the new name may be replaced */
	FileInfo move(Caller caller, Place from, Place to, boolean replace) throws RpcException;

	/** @param recursive a folder with all that is in it */
	void delete(Caller caller, Place place, boolean recursive, Expected expected) throws RpcException;

	/** Something in a watched folder is not as it was: {@code path} was made, changed or deleted; a null path: look at everything again. */
	record Change(String path, What what) {
		public enum What {
			CREATED,
			CHANGED,
			DELETED
		}
	}

	/** Changes of a folder as they come, those of one file merged while nobody takes them. For one thread, but for {@link #close}. */
	interface Watch extends AutoCloseable {

		/**
		 * Waits for changes.
		 *
		 * @return empty if nothing has happened for so long; null when the watch has ended
		 */
		List<Change> next(long milliseconds) throws InterruptedException;

		@Override
		void close();
	}

	/** Watches a folder and everything below. When this returns every later change will be told: list the folder now. */
	Watch watch(Caller caller, Place folder) throws RpcException;

	/** A small file as a whole; BAD_REQUEST if it is larger than {@code most} bytes. */
	default byte[] bytes(Caller caller, Place place, int most) throws RpcException {
		try (Content content = open(caller, place)) {
			long size = content.info().size();
			if (size > most) {
				throw new RpcException(FaultCode.BAD_REQUEST, place.name() + " is larger than " + most + " bytes.");
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream((int) size);
			content.copy(0, size, out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, place.name() + " cannot be read: " + e.getMessage() + ".");
		}
	}

	/** Writes a small file. */
	default FileInfo write(Caller caller, Place place, byte[] content, Expected expected) throws RpcException {
		try {
			return write(caller, place, new ByteArrayInputStream(content), expected, null);
		} catch (IOException e) {
			throw new IllegalStateException("reading an array failed", e);
		}
	}
}
