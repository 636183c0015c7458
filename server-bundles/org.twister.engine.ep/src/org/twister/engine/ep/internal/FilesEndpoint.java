// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Caller;
import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestFolders;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.ep.channel.FileBundle;
import org.twister.ep.channel.FileListing;
import org.twister.ep.channel.Protocol;

/** {@code /ep/files}: the folder of a test, for EPs that were given an order for it, and for nobody else. */
@Component(service = Endpoint.class)
public final class FilesEndpoint implements Endpoint {

	private static final Logger LOG = LoggerFactory.getLogger(FilesEndpoint.class);
	private static final String PLAIN = "text/plain;charset=utf-8";

	private final EpRegistry registry;
	private final TestFolders folders;

	@Activate
	public FilesEndpoint(@Reference EpRegistry registry, @Reference TestFolders folders) {
		this.registry = registry;
		this.folders = folders;
	}

	@Override
	public String path() {
		return Protocol.FILES_PATH;
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		Optional<HeldTask> held = ordered(exchange);
		if (held.isEmpty()) {
			answer(exchange, 403, "no such test was ordered from an EP of yours");
			return;
		}
		String file = held.get().order().file();
		try {
			switch (exchange.method()) {
			case "GET" -> exchange.respond(200, "application/json", list(file).write());
			case "POST" -> send(exchange, file);
			default -> answer(exchange, 405, "GET or POST");
			}
		} catch (NoSuchFileException e) {
			// Not 404: that is also what a server says that does not serve this path yet, or any more
			answer(exchange, 410, "not found: " + e.getFile());
		}
	}

	private Optional<HeldTask> ordered(HttpExchange exchange) {
		Caller caller = exchange.caller().orElseThrow();
		try {
			TaskRef task = new TaskRef(Long.parseLong(exchange.query().get("run")), Integer.parseInt(exchange.query().get("task")),
					Integer.parseInt(exchange.query().get("attempt")));
			return registry.ordered(task, caller.admin() ? null : caller.user());
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private FileListing list(String file) throws IOException {
		String folder = file.substring(0, Math.max(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))));
		return new FileListing(folder,
				folders.list(file).stream().map(e -> new FileListing.Entry(e.path(), e.size(), e.modified(), e.executable())).toList());
	}

	private void send(HttpExchange exchange, String file) throws IOException {
		String body = new String(exchange.body().readAllBytes(), StandardCharsets.UTF_8);
		try (FileBundle.Writer out = new FileBundle.Writer(new BufferedOutputStream(exchange.respondStreaming(200, "application/octet-stream"), 64 << 10))) {
			for (String path : body.split("\n")) {
				if (!path.isEmpty()) {
					out.add(path, open(file, path));
				}
			}
		}
	}

	private InputStream open(String file, String path) {
		try {
			return folders.open(file, path);
		} catch (IOException e) {
			LOG.warn("{} beside {} cannot be sent: {}", path, file, e.toString());
			return null;
		}
	}

	private static void answer(HttpExchange exchange, int status, String text) throws IOException {
		exchange.respond(status, PLAIN, text.getBytes(StandardCharsets.UTF_8));
	}
}
