// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles;
import org.twister.engine.files.internal.Rights.Deed;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/** Files of users. */
@Component(service = {UserFiles.class, UserFilesComponent.class})
public final class UserFilesComponent implements UserFiles {

	private final Spots spots;
	private final Hashes hashes = new Hashes();
	private final PathLocks busy = new PathLocks();
	private final Leftovers leftovers = new Leftovers();
	private final LockTable locks;
	private final Audit audit;
	private final FolderWatch watch;
	private final Moving moving;

	@Activate
	public UserFilesComponent(@Reference RootsComponent roots, @Reference LockTable locks, @Reference Audit audit) {
		this.spots = new Spots(roots);
		this.locks = locks;
		this.audit = audit;
		this.watch = new FolderWatch(spots);
		this.moving = new Moving(spots, locks, busy);
	}

	/** Ends all watches. */
	@Deactivate
	void stop() {
		watch.close();
	}

	@Override
	public List<FileInfo> list(Caller caller, Place folder, Listing listing) throws RpcException {
		Spot spot = spots.target(caller, folder);
		try {
			return new Walk(spots, spot, listing, hashes).run();
		} catch (NoSuchFileException | NotDirectoryException e) {
			if (folder.name().isEmpty() && e instanceof NoSuchFileException) {
				return List.of();
			}
			throw new RpcException(FaultCode.NOT_FOUND, "There is no folder " + shown(folder) + ".");
		} catch (IOException e) {
			throw Errors.refusal(shown(folder), e);
		}
	}

	static String shown(Place place) {
		return place.name().isEmpty() ? place.root().word() : place.name();
	}

	@Override
	public FileInfo stat(Caller caller, Place place, boolean hash) throws RpcException {
		Spot spot = spots.target(caller, place);
		try (OpenFolder folder = spot.parent(false)) {
			PosixFileAttributes attributes = spot.name().isEmpty() ? null : folder.attributes(spot.name());
			if (attributes == null) {
				throw new NoSuchFileException(spot.name());
			}
			if (!hash || !attributes.isRegularFile()) {
				return Walk.of(place.name(), attributes, null);
			}
			try (FileChannel file = folder.read(spot.name())) {
				return Walk.of(place.name(), attributes, hashes.of(attributes, file));
			}
		} catch (IOException e) {
			throw Errors.refusal(shown(place), e);
		}
	}

	@Override
	public Content open(Caller caller, Place place) throws RpcException {
		Spot spot = spots.target(caller, place);
		OpenFolder folder = null;
		try {
			folder = spot.parent(false);
			OpenContent content = new OpenContent(folder, spot.name(), place.name(), place.root() == Root.LOGS ? null : hashes);
			folder = null;
			return content;
		} catch (IOException e) {
			throw Errors.refusal(shown(place), e);
		} finally {
			close(folder);
		}
	}

	private static void close(OpenFolder folder) throws RpcException {
		if (folder != null) {
			try {
				folder.close();
			} catch (IOException e) {
				throw Errors.refusal(folder.path().toString(), e);
			}
		}
	}

	@Override
	public FileInfo write(Caller caller, Place place, InputStream content, Expected expected, Boolean executable) throws RpcException, IOException {
		return write(caller, place, content, expected, executable, () -> {});
	}

	/** @param condition what else must hold when the file is replaced */
	FileInfo write(Caller caller, Place place, InputStream content, Expected expected, Boolean executable, Writing.Condition condition)
			throws RpcException, IOException {
		Spot spot = spots.target(caller, place);
		if (place.name().isEmpty()) {
			throw new RpcException(FaultCode.CONFLICT, shown(place) + " is a folder.");
		}
		BufferedInputStream in = new BufferedInputStream(content, Kinds.HEAD);
		Rights.check(caller, spot, exists(spot) ? Deed.CHANGE : Deed.CREATE, Kinds.of(spot, in));
		locks.checkFree(spot.path(), caller.user());
		try (OpenFolder folder = parent(spot)) {
			Writing writing = new Writing(folder, spot.name(), shown(place), hashes);
			check(writing, expected, place);
			leftovers.remove(folder);
			FileInfo info = writing.run(in, expected, executable, busy.of(spot.path()), () -> {
				locks.checkFree(spot.path(), caller.user());
				condition.check();
			});
			audit.record(caller, "files.write", spot.path().toString(), info.size() + " bytes");
			return info;
		}
	}

	private static boolean exists(Spot spot) throws RpcException {
		try (OpenFolder folder = spot.parent(false)) {
			return folder.attributes(spot.name()) != null;
		} catch (NoSuchFileException | NotDirectoryException e) {
			return false;
		} catch (IOException e) {
			throw Errors.refusal(shown(spot.place()), e);
		}
	}

	private static OpenFolder parent(Spot spot) throws RpcException {
		try {
			return spot.parent(true);
		} catch (IOException e) {
			throw Errors.refusal(shown(spot.place()), e);
		}
	}

	/** Before the content is read, which may be long. */
	private static void check(Writing writing, Expected expected, Place place) throws RpcException {
		try {
			writing.check(expected);
		} catch (IOException e) {
			throw Errors.refusal(shown(place), e);
		}
	}

	@Override
	public FileInfo createFolder(Caller caller, Place place) throws RpcException {
		Spot spot = spots.target(caller, place);
		Rights.check(caller, spot, Deed.CREATE, Set.of());
		try (OpenFolder folder = spot.parent(true)) {
			folder.createFolder(spot.name());
			folder.sync();
		} catch (IOException e) {
			throw Errors.refusal(shown(place), e);
		}
		audit.record(caller, "files.createFolder", spot.path().toString(), "");
		return stat(caller, place, false);
	}

	@Override
	public FileInfo move(Caller caller, Place from, Place to, boolean replace) throws RpcException {
		Spot source = spots.entry(caller, from);
		Spot target = spots.entry(caller, to);
		moving.move(caller, source, target, replace);
		audit.record(caller, "files.move", source.path().toString(), "to " + target.path());
		try (OpenFolder folder = target.parent(false)) {
			PosixFileAttributes attributes = folder.attributes(target.name());
			if (attributes == null) {
				throw new NoSuchFileException(target.name());
			}
			return Walk.of(to.name(), attributes, null);
		} catch (IOException e) {
			throw Errors.refusal(shown(to), e);
		}
	}

	@Override
	public void delete(Caller caller, Place place, boolean recursive, Expected expected) throws RpcException {
		Spot spot = spots.entry(caller, place);
		moving.delete(caller, spot, recursive, expected, hashes);
		audit.record(caller, "files.delete", spot.path().toString(), recursive ? "with all that was in it" : "");
	}

	@Override
	public Watch watch(Caller caller, Place folder) throws RpcException {
		return watch.open(spots.target(caller, folder));
	}

	/** Where a place leads. */
	Spot spot(Caller caller, Place place) throws RpcException {
		return spots.target(caller, place);
	}
}
