// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * {@code GET /api/v1/files/runs/<n>/<name>}: a file of a run, whole, in part (header {@code Range}), or as it grows until its run is closed
 * ({@code ?follow=true&from=N}); with an empty name the list of files.
 */
@Component(service = Endpoint.class)
public final class FilesEndpoint implements Endpoint {

	private static final Pattern PATH = Pattern.compile("/api/v1/files/runs/(\\d{1,18})/(.*)");

	private static final long LOOK_MILLIS = 10_000;

	private final RunFileStore files;
	private final RunLogs logs;
	private final RunEngine engine;
	private final Set<Semaphore> followers = ConcurrentHashMap.newKeySet();
	/** A reader of a silent log is looked for so often: nothing is written that could fail. */
	private final long lookMillis;
	private volatile boolean stopped;

	@Activate
	public FilesEndpoint(@Reference RunLogs logs, @Reference BlobStore blobs, @Reference RunEngine engine) {
		this(logs, blobs, engine, LOOK_MILLIS);
	}

	FilesEndpoint(RunLogs logs, BlobStore blobs, RunEngine engine, long lookMillis) {
		this.lookMillis = lookMillis;
		this.files = new RunFileStore(logs, blobs);
		this.logs = logs;
		this.engine = engine;
	}

	/** Ends what follows a log. */
	@Deactivate
	void stop() {
		stopped = true;
		followers.forEach(Semaphore::release);
	}

	@Override
	public String path() {
		return "/api/v1/files/runs";
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		try {
			Matcher matcher = PATH.matcher(exchange.path());
			if (!matcher.matches()) {
				throw notFound(exchange.path());
			}
			long run = Long.parseLong(matcher.group(1));
			String name = matcher.group(2);
			check(exchange, run, name);
			// a browser shows a file, and runs nothing that a test or a user has put into it
			exchange.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
			if (name.isEmpty()) {
				exchange.respond(200, Json.TYPE, Json.bytes(files.list(run)));
			} else if (Boolean.parseBoolean(exchange.query().get("follow")) && files.isLog(name)) {
				follow(exchange, run, name);
			} else {
				send(exchange, run, name);
			}
		} catch (RpcException e) {
			Json.fault(exchange, e);
		} catch (NoSuchFileException e) {
			Json.fault(exchange, notFound(exchange.path()));
		}
	}

	private static RpcException notFound(String path) {
		return new RpcException(FaultCode.NOT_FOUND, "There is no file at " + path + ".");
	}

	private void check(HttpExchange exchange, long run, String name) throws RpcException {
		if (!exchange.method().equals("GET")) {
			throw new RpcException(FaultCode.BAD_REQUEST, "Files of runs can only be read.");
		}
		for (String part : name.split("/", -1)) {
			if (part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0 || part.indexOf('\0') >= 0 || part.isEmpty() && !name.isEmpty()) {
				throw notFound(exchange.path());
			}
		}
		Caller caller = exchange.caller().orElseThrow();
		String user = engine.find(run).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no run " + run + ".")).user();
		if (!caller.admin() && !caller.user().equals(user)) {
			throw new RpcException(FaultCode.FORBIDDEN, "Run " + run + " belongs to " + user + ".");
		}
	}

	private void send(HttpExchange exchange, long run, String name) throws IOException {
		long size = files.size(run, name);
		String header = exchange.header("Range");
		boolean part = ByteRange.isAsked(header);
		Optional<ByteRange> asked = part ? ByteRange.of(header, size) : Optional.of(new ByteRange(0, size));
		exchange.setHeader("Accept-Ranges", "bytes");
		if (asked.isEmpty()) {
			exchange.setHeader("Content-Range", "bytes */" + size);
			exchange.respond(416, null, new byte[0]);
			return;
		}
		ByteRange range = asked.get();
		if (part) {
			exchange.setHeader("Content-Range", "bytes " + range.from() + "-" + (range.to() - 1) + "/" + size);
		}
		exchange.setHeader("Content-Length", "" + range.length());
		try (InputStream in = files.read(run, name, range.from()); OutputStream out = exchange.respondStreaming(part ? 206 : 200, type(name))) {
			copy(in, out, range.length());
		}
	}

	private static void copy(InputStream in, OutputStream out, long length) throws IOException {
		byte[] buffer = new byte[(int) Math.min(64 << 10, Math.max(1, length))];
		for (long left = length; left > 0;) {
			int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
			if (n < 0) {
				throw new IOException("the file is shorter than it was");
			}
			out.write(buffer, 0, n);
			left -= n;
		}
	}

	private static String type(String name) {
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "xml" -> "application/xml";
		case "json" -> Json.TYPE;
		case "jsonl" -> "application/jsonl";
		default -> "text/plain; charset=utf-8";
		};
	}

	/** Sends what is there and what is added, until the run is closed. A log that does not exist yet is waited for. */
	private void follow(HttpExchange exchange, long run, String name) throws Exception {
		long from = position(exchange.query().getOrDefault("from", "0"));
		if (logs.isClosed(run)) {
			files.size(run, name);
		}
		Semaphore grown = new Semaphore(1);
		followers.add(grown);
		try (AutoCloseable growth = logs.onGrowth(run, name, grown::release)) {
			// asked for, since otherwise the end of a connection that is closed would be the end of the log
			exchange.setHeader("Transfer-Encoding", "chunked");
			exchange.setHeader("Connection", "close");
			OutputStream out = exchange.respondStreaming(200, type(name));
			out.flush();
			long position = from;
			boolean closed = false;
			while (!closed) {
				while (!grown.tryAcquire(lookMillis, TimeUnit.MILLISECONDS)) {
					if (exchange.isGone()) {
						return;
					}
				}
				grown.drainPermits();
				if (stopped) {
					throw new EOFException("the engine stops");
				}
				closed = logs.isClosed(run);
				position += copyNew(run, name, position, out);
			}
			out.close();
		} finally {
			followers.remove(grown);
		}
	}

	private static long position(String text) throws RpcException {
		try {
			return Long.parseUnsignedLong(text);
		} catch (NumberFormatException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + text + "' is no position in a file.");
		}
	}

	private long copyNew(long run, String name, long position, OutputStream out) throws IOException {
		try {
			if (files.size(run, name) <= position) {
				return 0;
			}
		} catch (NoSuchFileException e) {
			return 0;
		}
		try (InputStream in = files.read(run, name, position)) {
			long copied = in.transferTo(out);
			out.flush();
			return copied;
		}
	}
}
