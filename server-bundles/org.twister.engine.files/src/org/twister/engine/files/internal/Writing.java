// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Lock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/** One writing of one file: into a new one beside it, which takes its place when all of it is on the disk. */
final class Writing {

	private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
	private static final int CHUNK = 1 << 16;
	private static final Set<PosixFilePermission> EXECUTE = EnumSet.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
			PosixFilePermission.OTHERS_EXECUTE);

	private final OpenFolder folder;
	private final String name;
	private final String shown;
	private final Hashes hashes;

	/** @param shown name for people */
	Writing(OpenFolder folder, String name, String shown, Hashes hashes) {
		this.folder = folder;
		this.name = name;
		this.shown = shown;
		this.hashes = hashes;
	}

	/** Whether files of this name are what is half written. */
	static boolean isTemporary(String name) {
		return name.startsWith(".twister-") && name.endsWith(".tmp");
	}

	static String temporary() {
		return ".twister-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
	}

	/**
	 * Refuses if what is there is not as expected.
	 *
	 * @return attributes of the file; null if there is none
	 */
	PosixFileAttributes check(Expected expected) throws IOException, RpcException {
		PosixFileAttributes now = folder.attributes(name);
		if (now != null && !now.isRegularFile()) {
			throw new RpcException(now.isDirectory() ? FaultCode.CONFLICT : FaultCode.FORBIDDEN,
					shown + (now.isDirectory() ? " is a folder." : " is no plain file."));
		}
		switch (expected.kind()) {
		case NOTHING -> {
			if (now != null) {
				throw new ChangedException(shown + " is there already.");
			}
		}
		case SOME_FILE, ONE_OF -> {
			if (now == null) {
				throw new ChangedException(shown + " is not there any more.");
			}
			if (expected.kind() == Expected.Kind.ONE_OF && !expected.hashes().contains(hash(now))) {
				throw new ChangedException(shown + " was changed by somebody else meanwhile.");
			}
		}
		default -> {
			// whatever is there
		}
		}
		return now;
	}

	private String hash(PosixFileAttributes attributes) throws IOException {
		try (FileChannel file = folder.read(name)) {
			return hashes.of(attributes, file);
		}
	}

	/** What else must hold. */
	@FunctionalInterface
	interface Condition {
		void check() throws RpcException;
	}

	/**
	 * Writes the file.
	 *
	 * @param lock      held while everything is checked a second time, and the file is replaced
	 * @param condition checked with the file
	 * @return what was written, under its name for people
	 * @throws IOException if the content cannot be read
	 */
	FileInfo run(InputStream content, Expected expected, Boolean executable, Lock lock, Condition condition)
			throws IOException, RpcException {
		String temporary = temporary();
		try {
			String hash = store(temporary, content);
			lock.lock();
			try {
				condition.check();
				PosixFileAttributes before = check(expected);
				if (before != null && !before.permissions().contains(PosixFilePermission.OWNER_WRITE)) {
					throw new RpcException(FaultCode.FORBIDDEN, shown + " is read-only.");
				}
				setRights(temporary, before, executable);
				folder.move(temporary, folder, name);
				folder.sync();
				PosixFileAttributes written = folder.attributes(name);
				if (written == null) {
					throw new NoSuchFileException(name);
				}
				return Walk.of(shown, written, hash);
			} catch (IOException e) {
				throw Errors.refusal(shown, e);
			} finally {
				lock.unlock();
			}
		} finally {
			remove(temporary);
		}
	}

	private void remove(String temporary) {
		try {
			if (folder.attributes(temporary) != null) {
				folder.deleteFile(temporary);
			}
		} catch (IOException e) {
			LOG.warn("{} is left in {}", temporary, folder.path(), e);
		}
	}

	private String store(String temporary, InputStream content) throws IOException, RpcException {
		MessageDigest digest = Hashes.digest();
		byte[] chunk = new byte[CHUNK];
		try (FileChannel out = create(temporary)) {
			for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
				digest.update(chunk, 0, count);
				put(out, ByteBuffer.wrap(chunk, 0, count));
			}
			force(out);
		}
		return Hashes.text(digest);
	}

	private FileChannel create(String temporary) throws RpcException {
		try {
			return folder.create(temporary);
		} catch (IOException e) {
			throw Errors.refusal(shown, e);
		}
	}

	private void put(FileChannel out, ByteBuffer bytes) throws RpcException {
		try {
			while (bytes.hasRemaining()) {
				out.write(bytes);
			}
		} catch (IOException e) {
			throw Errors.refusal(shown, e);
		}
	}

	private void force(FileChannel out) throws RpcException {
		try {
			out.force(true);
		} catch (IOException e) {
			throw Errors.refusal(shown, e);
		}
	}

	/** Owner, group and rights of what was there, as far as they may be given. */
	private void setRights(String temporary, PosixFileAttributes before, Boolean executable) throws IOException {
		PosixFileAttributeView view = folder.view(temporary);
		PosixFileAttributes own = view.readAttributes();
		Set<PosixFilePermission> rights = EnumSet.copyOf(before == null ? own.permissions() : before.permissions());
		if (before != null) {
			giveTo(view, own, before);
		}
		if (executable != null && executable) {
			addExecute(rights);
		} else if (executable != null) {
			rights.removeAll(EXECUTE);
		}
		if (!rights.equals(own.permissions())) {
			view.setPermissions(rights);
		}
	}

	/** For everybody who may read it. */
	private static void addExecute(Set<PosixFilePermission> rights) {
		rights.add(PosixFilePermission.OWNER_EXECUTE);
		if (rights.contains(PosixFilePermission.GROUP_READ)) {
			rights.add(PosixFilePermission.GROUP_EXECUTE);
		}
		if (rights.contains(PosixFilePermission.OTHERS_READ)) {
			rights.add(PosixFilePermission.OTHERS_EXECUTE);
		}
	}

	private static void giveTo(PosixFileAttributeView view, PosixFileAttributes own, PosixFileAttributes before) {
		try {
			if (!own.group().equals(before.group())) {
				view.setGroup(before.group());
			}
			if (!own.owner().equals(before.owner())) {
				view.setOwner(before.owner());
			}
		} catch (IOException e) {
			// only the system's administrator may give files away
		}
	}
}
