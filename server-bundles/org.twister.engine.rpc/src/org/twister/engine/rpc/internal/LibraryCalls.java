// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.twister.engine.api.Libraries.Download;
import org.twister.engine.api.Libraries.Library;
import org.twister.engine.api.plan.RunPlan;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunInfo;

/** Calls about libraries: a user's own come before everybody's of the same name. */
final class LibraryCalls {

	private static final int MAX_LIBRARY = 32 << 20;

	private final Services services;

	LibraryCalls(Services services) {
		this.services = services;
	}

	void addTo(LegacyApi api) {
		api.add("getLibrariesList get_libraries_list listLibraries list_libraries", "[user] [all:boolean]", "array",
				"Names, sorted; without a user of everybody's libraries alone. If the user's project chose some, those; with all every one, as a tree of nodes"
						+ " {data, path, folder, children}.",
				this::list);
		api.add("downloadLibrary", "user name", "base64|boolean",
				"A library, a folder packed as tgz; False if there is none. At most 32 MB. To a test it is base64 text.", this::download);
	}

	private Object list(Call call) throws LegacyError, RpcException {
		String user = call.given(0).isEmpty() ? "" : call.user().user();
		if (call.flag(1)) {
			return nodes(services.libraries().tree(user), "");
		}
		Optional<RunInfo> run = user.isEmpty() ? Optional.empty() : services.engine().latest(user);
		List<String> chosen = run.flatMap(r -> services.engine().plan(r.id())).map(RunPlan::options).map(RunPlan.Options::libraries).orElse(List.of());
		return chosen.isEmpty() ? services.libraries().list(user) : services.libraries().select(user, String.join(";", chosen));
	}

	private static List<Object> nodes(List<Library> libraries, String above) {
		List<Object> nodes = new ArrayList<>();
		for (Library library : libraries) {
			String path = above + library.name();
			Map<String, Object> node = new LinkedHashMap<>();
			node.put("data", library.name());
			node.put("path", path);
			node.put("folder", library.isFolder());
			node.put("children", nodes(library.children(), path + "/"));
			nodes.add(node);
		}
		return nodes;
	}

	private Object download(Call call) throws LegacyError, RpcException, IOException {
		String user = call.user().user();
		try {
			Download library = services.libraries().download(user, call.text(1));
			Limited bytes = new Limited();
			library.to(bytes);
			return bytes.bytes.toByteArray();
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND) {
				return false;
			}
			throw e;
		} catch (TooLarge e) {
			throw LegacyError.of("The library `" + call.text(1) + "` is larger than " + (MAX_LIBRARY >> 20) + " MB!");
		}
	}

	private static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private static final class Limited extends OutputStream {
		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		@Override
		public void write(int value) throws IOException {
			write(new byte[]{(byte) value}, 0, 1);
		}

		@Override
		public void write(byte[] more, int from, int length) throws IOException {
			if (bytes.size() + (long) length > MAX_LIBRARY) {
				throw new TooLarge();
			}
			bytes.write(more, from, length);
		}
	}
}
