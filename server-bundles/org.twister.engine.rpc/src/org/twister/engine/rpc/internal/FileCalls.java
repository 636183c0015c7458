// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Role;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileType;
import org.twister.rpc.RpcException;

/** Calls of version 3 about files, as whom somebody is logged in. Relative names are taken from the folder that a call is about, those of plain files from that of the tests. */
final class FileCalls {

	private final Services services;

	FileCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("fileSize", "path", "int|string", "Size of a file in bytes; beyond 32 bits as text.",
				call -> services.files().stat(call.self(), place(call, Root.TESTS, 0), false).size());
		api.add("readFile", "path [flag] [fstart:int] [type]", "string",
				"Content of a file from byte fstart on, as base64: at most 6 MB an answer.", call -> part(call, place(call, Root.TESTS, 0), 1, 2, 3));
		api.add("writeFile", "path content [flag] [type]", "boolean", "Writes a file from base64; with the flag a behind what is there.", this::write);
		api.add("deleteFile", "path [type]", "boolean", "Deletes a file.", call -> delete(call, Root.TESTS, false));
		api.add("createFolder", "path [type]", "boolean", "Makes a folder, and those above it.", call -> {
			noView(call, 1);
			services.files().createFolder(call.self(), place(call, Root.TESTS, 0));
			return true;
		});
		api.add("deleteFolder", "path [type]", "boolean", "Deletes a folder with all that is in it.", call -> delete(call, Root.TESTS, true));
		api.add("listFiles", "[dir] [hidden:boolean] [recursive:boolean] [type]", "struct",
				"A folder as a tree of nodes {data, path, folder, children}; recursive unless it is said to be not.",
				call -> tree(call, Root.TESTS, call.given(0), call.flag(1), call.value(2) == null || call.flag(2), 3));
		addProjects(api);
	}

	private void addProjects(LegacyApi api) {
		String tree = " as a tree of nodes {data, path, folder, children}.";
		api.add("listProjects", "[type]", "struct", "The caller's projects" + tree, call -> tree(call, Root.PROJECTS, "", false, true, 0));
		api.add("listTestCases", "[type]", "struct", "The caller's tests" + tree, call -> tree(call, Root.TESTS, "", false, true, 0));
		api.add("readProjectFile", "path", "string", "XML of a project.", call -> text(call, Root.PROJECTS));
		api.add("saveProjectFile", "path content", "boolean", "Writes the XML of a project; base64 is understood too.", call -> saveXml(call, Root.PROJECTS));
		api.add("deleteProjectFile", "path", "boolean", "Deletes a project.", call -> {
			call.self(Role.DELETE_PROJECT);
			return delete(call, Root.PROJECTS, false);
		});
		api.add("getPredefSuitesPath", "", "string", "Folder of predefined suites.",
				call -> services.roots().folder(call.self().user(), Root.PREDEFINED).toString());
		api.add("listPredefinedSuites", "[type]", "struct", "The caller's predefined suites" + tree, call -> tree(call, Root.PREDEFINED, "", false, true, 0));
		api.add("readPredefinedSuite", "path", "string", "XML of a predefined suite.", call -> text(call, Root.PREDEFINED));
		api.add("savePredefinedSuite", "path content", "boolean", "Writes the XML of a predefined suite; base64 is understood too.",
				call -> saveXml(call, Root.PREDEFINED));
	}

	private static Place place(Call call, Root root, int index) {
		return new Place(call.self().user(), root, call.text(index));
	}

	/** There are files, and no views of a version control system. */
	static void noView(Call call, int index) throws LegacyError {
		String type = call.given(index).strip();
		if (!type.isEmpty() && !type.equals("fs")) {
			throw LegacyError.notInstalled("file system `" + type + "`");
		}
	}

	private String part(Call call, Place place, int flag, int start, int type) throws LegacyError, RpcException, IOException {
		noView(call, type);
		String mode = call.given(flag);
		if (!mode.isEmpty() && !mode.startsWith("r")) {
			throw LegacyError.of("The flag `" + mode + "` does not read!");
		}
		long from = call.number(start);
		try (UserFiles.Content content = services.files().open(call.self(), place)) {
			long size = content.info().size();
			if (from < 0 || from >= size) {
				return "";
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			content.copy(from, Math.min(size, from + LogCalls.MAX_PART), bytes);
			return Base64.getEncoder().encodeToString(bytes.toByteArray());
		}
	}

	/** Base64, as bytes or as text, with or without line ends. */
	static byte[] bytes(Object content) throws LegacyError {
		if (content instanceof byte[] bytes) {
			return bytes;
		}
		try {
			return Base64.getMimeDecoder().decode(String.valueOf(content));
		} catch (IllegalArgumentException e) {
			throw LegacyError.of("The content is no base64!");
		}
	}

	private Object write(Call call) throws LegacyError, RpcException, IOException {
		noView(call, 3);
		Place place = place(call, Root.TESTS, 0);
		byte[] bytes = bytes(call.value(1));
		if (!call.given(2).startsWith("a")) {
			services.files().write(call.self(), place, bytes, Expected.ANYTHING);
			return true;
		}
		append(call.self(), place, bytes);
		return true;
	}

	/** If somebody else was faster, behind his text. */
	private void append(Caller caller, Place place, byte[] bytes) throws LegacyError, RpcException, IOException {
		for (int attempt = 1;; attempt++) {
			try (UserFiles.Content content = services.files().open(caller, place)) {
				ByteArrayOutputStream before = new ByteArrayOutputStream();
				if (content.info().size() > FileText.MAX_SIZE) {
					throw LegacyError.of("The file `" + place.name() + "` is too large to be appended to!");
				}
				content.copy(0, content.info().size(), before);
				InputStream both = new SequenceInputStream(new ByteArrayInputStream(before.toByteArray()), new ByteArrayInputStream(bytes));
				services.files().write(caller, place, both, Expected.hash(content.info().hash()), null);
				return;
			} catch (UserFiles.ChangedException e) {
				if (attempt == 20) {
					throw e;
				}
			} catch (RpcException e) {
				if (e.code() != FaultCode.NOT_FOUND) {
					throw e;
				}
				services.files().write(caller, place, bytes, Expected.NOTHING);
				return;
			}
		}
	}

	private Object delete(Call call, Root root, boolean isFolder) throws LegacyError, RpcException {
		noView(call, 1);
		Place place = place(call, root, 0);
		FileType type = services.files().stat(call.self(), place, false).type();
		if (isFolder != (type == FileType.FOLDER)) {
			throw LegacyError.of("`" + place.name() + "` is " + (isFolder ? "no folder!" : "a folder!"));
		}
		services.files().delete(call.self(), place, isFolder, Expected.ANYTHING);
		return true;
	}

	private Object tree(Call call, Root root, String name, boolean hidden, boolean recursive, int type) throws LegacyError, RpcException {
		noView(call, type);
		Caller caller = call.self();
		Path folder = name.isEmpty() ? services.roots().folder(caller.user(), root) : services.roots().resolve(caller.user(), root, name);
		try {
			return FileTree.of(folder, services.files().list(caller, new Place(caller.user(), root, name), new Listing(recursive, false, hidden)));
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND && name.isEmpty()) {
				return FileTree.of(folder, List.of());
			}
			throw e;
		}
	}

	private Object text(Call call, Root root) throws LegacyError, RpcException {
		return FileText.xml(services.files(), call.self(), place(call, root, 0));
	}

	private Object saveXml(Call call, Root root) throws LegacyError, RpcException {
		Caller caller = call.self();
		Object content = call.value(1);
		boolean isXml = content instanceof String text && text.strip().startsWith("<");
		byte[] bytes = isXml ? call.text(1).getBytes(StandardCharsets.UTF_8) : bytes(content);
		XmlText.parse(new String(bytes, StandardCharsets.UTF_8));
		services.files().write(caller, place(call, root, 0), bytes, Expected.ANYTHING);
		return true;
	}
}
