// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.Settings;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Content;
import org.twister.engine.api.UserFiles.Listing;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.FileService.FileInfo;
import org.twister.rpc.RpcException;

/**
 * {@code /api/v1/files/<root>/<path>}: the bytes of files of users, read, written and deleted; folders listed and watched. Operations on files ({@code POST}) go the way of
 * all operations.
 */
@Component(service = Endpoint.class)
public final class UserFilesEndpoint implements Endpoint {

	private static final Pattern PATH = Pattern.compile("/api/v1/files/([^/]+)(?:/(.*))?", Pattern.DOTALL);
	private static final int CHANGED = 412;
	private static final int DISK_FULL = 507;

	private final UserFiles files;
	private final ApiEndpoint operations;
	private final long maxBody;

	/** Setting {@code max_file_mb}: the largest file that is taken, default 4096. */
	@Activate
	public UserFilesEndpoint(@Reference Settings settings, @Reference UserFiles files, @Reference ApiEndpoint operations) {
		this.files = files;
		this.operations = operations;
		this.maxBody = megabytes(settings.value("max_file_mb", "4096")) << 20;
	}

	private static long megabytes(String text) {
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw new IllegalArgumentException("The setting max_file_mb is a number of megabytes, not '" + text + "'.");
		}
		return Long.parseLong(text);
	}

	@Override
	public String path() {
		return "/api/v1/files";
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public long maxBody() {
		return maxBody;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		if (exchange.method().equals("POST")) {
			operations.handle(exchange);
			return;
		}
		try {
			serve(exchange, exchange.caller().orElseThrow(), place(exchange));
		} catch (ChangedException e) {
			Json.fault(exchange, CHANGED, e);
		} catch (RpcException e) {
			Json.fault(exchange, e.code() == FaultCode.UNAVAILABLE && exchange.method().equals("PUT") ? DISK_FULL : e.code().httpStatus(), e);
		}
	}

	private static Place place(HttpExchange exchange) throws RpcException {
		Matcher matcher = PATH.matcher(exchange.path());
		Root root = matcher.matches() ? Arrays.stream(Root.values()).filter(r -> r.word().equals(matcher.group(1))).findFirst().orElse(null) : null;
		if (root == null) {
			throw new RpcException(FaultCode.NOT_FOUND, "There are no files at " + exchange.path() + "; there are runs, "
					+ String.join(", ", Arrays.stream(Root.values()).map(Root::word).toList()) + ".");
		}
		String path = matcher.group(2) == null ? "" : matcher.group(2);
		return new Place(exchange.query().getOrDefault("user", exchange.caller().orElseThrow().user()), root, name(path));
	}

	/** A path below the root: nothing that is taken from anywhere else. */
	private static String name(String path) throws RpcException {
		String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
		for (String part : name.split("/", -1)) {
			if (part.equals(".") || part.equals("..") || part.isEmpty() && !name.isEmpty()) {
				throw new RpcException(FaultCode.BAD_REQUEST, "'" + path + "' is no path below a root.");
			}
		}
		return name.startsWith("~") || name.startsWith("$") ? "./" + name : name;
	}

	private void serve(HttpExchange exchange, Caller caller, Place place) throws Exception {
		switch (exchange.method()) {
		case "GET", "HEAD" -> {
			if (exchange.query().containsKey("list")) {
				list(exchange, caller, place);
			} else if (Boolean.parseBoolean(exchange.query().get("watch"))) {
				ChangeStream.send(exchange, files.watch(caller, place));
			} else {
				read(exchange, caller, place);
			}
		}
		case "PUT" -> write(exchange, caller, place);
		case "DELETE" -> {
			files.delete(caller, place, Boolean.parseBoolean(exchange.query().get("recursive")), ETags.expected(exchange));
			exchange.respond(204, null, new byte[0]);
		}
		default -> {
			exchange.setHeader("Allow", "GET, HEAD, PUT, DELETE");
			Json.fault(exchange, 405, new RpcException(FaultCode.BAD_REQUEST, "Files are not served by " + exchange.method() + "."));
		}
		}
	}

	private void list(HttpExchange exchange, Caller caller, Place place) throws IOException, RpcException {
		String how = exchange.query().get("list");
		if (!how.isEmpty() && !how.equals("recursive")) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A listing is 'list' or 'list=recursive', not 'list=" + how + "'.");
		}
		Listing listing = new Listing(!how.isEmpty(), Boolean.parseBoolean(exchange.query().get("hash")), Boolean.parseBoolean(exchange.query().get("hidden")));
		exchange.respond(200, Json.TYPE, Json.bytes(files.list(caller, place, listing)));
	}

	private void read(HttpExchange exchange, Caller caller, Place place) throws IOException, RpcException {
		try (Content content = files.open(caller, place)) {
			FileAnswer.send(exchange, content);
		}
	}

	private void write(HttpExchange exchange, Caller caller, Place place) throws IOException, RpcException {
		if (exchange.header("Content-Range") != null || exchange.header("Content-Encoding") != null) {
			Json.fault(exchange, 415, new RpcException(FaultCode.BAD_REQUEST, "A file is written whole and as it is."));
			return;
		}
		String executable = exchange.query().get("executable");
		boolean isNew = isMissing(caller, place);
		FileInfo written = files.write(caller, place, exchange.body(), ETags.expected(exchange), executable == null ? null : Boolean.valueOf(executable));
		exchange.setHeader("ETag", ETags.of(written.hash()));
		exchange.respond(isNew ? 201 : 200, Json.TYPE, Json.bytes(written));
	}

	private boolean isMissing(Caller caller, Place place) throws RpcException {
		try {
			files.stat(caller, place, false);
			return false;
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND) {
				return true;
			}
			throw e;
		}
	}
}
