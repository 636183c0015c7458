// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;

import org.twister.engine.api.Caller;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.files.internal.Rights.Deed;
import org.twister.model.io.FileKind;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Gives files and folders other names, and deletes them. A link is moved or deleted itself, never what it leads to. */
final class Moving {

	private final Spots spots;
	private final LockTable locks;
	private final PathLocks busy;

	Moving(Spots spots, LockTable locks, PathLocks busy) {
		this.spots = spots;
		this.locks = locks;
		this.busy = busy;
	}

	void move(Caller caller, Spot from, Spot to, boolean replace) throws RpcException {
		checkMove(caller, from, to);
		Lock lock = busy.of(to.path());
		lock.lock();
		try (OpenFolder source = from.parent(false); OpenFolder target = to.parent(true)) {
			PosixFileAttributes moved = source.attributes(from.name());
			PosixFileAttributes there = target.attributes(to.name());
			if (moved == null) {
				throw new NoSuchFileException(from.name());
			}
			if (there != null && !(replace && there.isRegularFile() && moved.isRegularFile())) {
				throw new RpcException(FaultCode.CONFLICT, UserFilesComponent.shown(to.place()) + " is there already.");
			}
			rename(source, from, target, to, moved);
			target.sync();
			source.sync();
		} catch (IOException e) {
			throw Errors.refusal(UserFilesComponent.shown(from.place()), e);
		} finally {
			lock.unlock();
		}
	}

	private void checkMove(Caller caller, Spot from, Spot to) throws RpcException {
		if (to.path().startsWith(from.path())) {
			throw new RpcException(FaultCode.BAD_REQUEST, UserFilesComponent.shown(from.place()) + " cannot be moved to itself.");
		}
		boolean isSameRoot = from.place().root() == to.place().root();
		Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
		if (Kinds.isAsked(from) || Kinds.isAsked(to)) {
			kinds.addAll(Kinds.of(from, to.name()));
			kinds.addAll(Kinds.of(to, to.name()));
		}
		Rights.check(caller, from, isSameRoot ? Deed.CHANGE : Deed.DELETE, kinds);
		Rights.check(caller, to, isSameRoot ? Deed.CHANGE : Deed.CREATE, kinds);
		Rights.checkHoldsNoRoot(from, spots.home());
		locks.checkFree(from.path(), caller.user());
		locks.checkFree(to.path(), caller.user());
	}

	private static void rename(OpenFolder source, Spot from, OpenFolder target, Spot to, PosixFileAttributes moved) throws IOException, RpcException {
		try {
			source.move(from.name(), target, to.name());
		} catch (AtomicMoveNotSupportedException e) {
			if (!moved.isRegularFile()) {
				throw new RpcException(FaultCode.BAD_REQUEST, UserFilesComponent.shown(from.place()) + " cannot be moved to another disk: copy what is in it.");
			}
			copy(source, from.name(), target, to.name(), moved);
			source.deleteFile(from.name());
		}
	}

	/** To another disk, where nothing can be renamed to. */
	private static void copy(OpenFolder source, String from, OpenFolder target, String to, PosixFileAttributes moved) throws IOException {
		String temporary = Writing.temporary();
		try (FileChannel in = source.read(from); FileChannel out = target.create(temporary)) {
			for (long at = 0, count = 1; count > 0; at += count) {
				count = in.transferTo(at, Long.MAX_VALUE - at, out);
			}
			out.force(true);
			target.view(temporary).setPermissions(moved.permissions());
			target.move(temporary, target, to);
		} finally {
			if (target.attributes(temporary) != null) {
				target.deleteFile(temporary);
			}
		}
	}

	void delete(Caller caller, Spot spot, boolean recursive, Expected expected, Hashes hashes) throws RpcException {
		Rights.check(caller, spot, Deed.DELETE, Kinds.isAsked(spot) ? Kinds.of(spot, spot.name()) : Set.of());
		Rights.checkHoldsNoRoot(spot, spots.home());
		Lock lock = busy.of(spot.path());
		lock.lock();
		try (OpenFolder folder = spot.parent(false)) {
			locks.checkFree(spot.path(), caller.user());
			PosixFileAttributes attributes = folder.attributes(spot.name());
			if (attributes == null) {
				throw new NoSuchFileException(spot.name());
			}
			if (attributes.isDirectory()) {
				deleteFolder(folder, spot.name(), recursive);
			} else {
				if (expected.kind() != Expected.Kind.ANYTHING) {
					new Writing(folder, spot.name(), UserFilesComponent.shown(spot.place()), hashes).check(expected);
				}
				folder.deleteFile(spot.name());
			}
			folder.sync();
			locks.forget(spot.path());
		} catch (IOException e) {
			throw Errors.refusal(UserFilesComponent.shown(spot.place()), e);
		} finally {
			lock.unlock();
		}
	}

	private static void deleteFolder(OpenFolder parent, String name, boolean recursive) throws IOException {
		if (recursive) {
			try (OpenFolder folder = parent.child(name)) {
				for (String entry : folder.names()) {
					PosixFileAttributes attributes = folder.attributes(entry);
					if (attributes != null && attributes.isDirectory()) {
						deleteFolder(folder, entry, true);
					} else if (attributes != null) {
						folder.deleteFile(entry);
					}
				}
			}
		}
		parent.deleteFolder(name);
	}
}
