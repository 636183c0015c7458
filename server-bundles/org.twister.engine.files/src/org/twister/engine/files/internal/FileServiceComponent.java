// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService;
import org.twister.rpc.RpcException;

/** Files as native operations. */
@Component(service = NativeService.class)
public final class FileServiceComponent implements FileService, NativeService {

	private final Roots roots;
	private final UserFiles files;

	@Activate
	public FileServiceComponent(@Reference Roots roots, @Reference UserFiles files) {
		this.roots = roots;
		this.files = files;
	}

	@Override
	public Class<?> contract() {
		return FileService.class;
	}

	private static String user(String named) {
		return named == null || named.isEmpty() ? Caller.current().user() : named;
	}

	private static Place place(String user, String root, String path) throws RpcException {
		Root found = Arrays.stream(Root.values()).filter(r -> r.word().equals(root)).findFirst().orElseThrow(() -> new RpcException(FaultCode.BAD_REQUEST,
				"There is no root '" + root + "'; there are " + String.join(", ", Arrays.stream(Root.values()).map(Root::word).toList()) + "."));
		return new Place(user(user), found, path == null ? "" : path);
	}

	@Override
	public List<RootInfo> roots(RootsOf request) throws RpcException {
		Caller caller = Caller.current();
		String user = user(request.user());
		Spots.checkUser(caller, user);
		List<RootInfo> result = new ArrayList<>();
		for (Root root : Root.values()) {
			Path folder = roots.folder(user, root);
			result.add(new RootInfo(root.word(), folder.toString(), Files.isDirectory(folder), Rights.mayWrite(caller, root)));
		}
		return result;
	}

	@Override
	public List<FileInfo> list(ListFiles request) throws RpcException {
		return files.list(Caller.current(), place(request.user(), request.root(), request.path()),
				new Listing(request.recursive(), request.hashes(), request.hidden()));
	}

	@Override
	public FileInfo stat(FileRef file) throws RpcException {
		return files.stat(Caller.current(), place(file.user(), file.root(), file.path()), true);
	}

	@Override
	public FileInfo createFolder(FileRef folder) throws RpcException {
		return files.createFolder(Caller.current(), place(folder.user(), folder.root(), folder.path()));
	}

	@Override
	public FileInfo move(MoveFile request) throws RpcException {
		return files.move(Caller.current(), place(request.user(), request.root(), request.path()), place(request.user(), request.toRoot(), request.toPath()),
				request.replace());
	}

	@Override
	public void delete(DeleteFile request) throws RpcException {
		files.delete(Caller.current(), place(request.user(), request.root(), request.path()), request.recursive(), Expected.hash(request.hash()));
	}
}
