// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.UserLogs;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * {@code GET /api/v1/files/server/server_log}: the log of the Central Engine, for admins, whole or in part. Offsets count from the first byte that was ever written; where the oldest file was
 * removed, the answer begins at what is left, and its header {@code Log-Offset} says where that is.
 */
@Component(service = Endpoint.class)
public final class ServerLogEndpoint implements Endpoint {

	private static final int CHUNK = 64 << 10;

	private final UserLogs logs;

	@Activate
	public ServerLogEndpoint(@Reference UserLogs logs) {
		this.logs = logs;
	}

	@Override
	public String path() {
		return "/api/v1/files/server";
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		try {
			if (!exchange.path().equals(path() + "/" + UserLogs.SERVER_LOG)) {
				throw new RpcException(FaultCode.NOT_FOUND, "There is no file at " + exchange.path() + ".");
			}
			if (!exchange.caller().orElseThrow().admin()) {
				throw new RpcException(FaultCode.FORBIDDEN, "The log of the Central Engine is for admins.");
			}
			if (!exchange.method().equals("GET")) {
				throw new RpcException(FaultCode.BAD_REQUEST, "The log of the Central Engine can only be read.");
			}
			send(exchange);
		} catch (RpcException e) {
			Json.fault(exchange, e);
		} catch (NoSuchFileException e) {
			Json.fault(exchange, new RpcException(FaultCode.NOT_FOUND, "There is no log yet."));
		}
	}

	private void send(HttpExchange exchange) throws IOException {
		long size = logs.size("", UserLogs.SERVER_LOG);
		long first = logs.first("", UserLogs.SERVER_LOG);
		String header = exchange.header("Range");
		boolean isPart = ByteRange.isAsked(header);
		exchange.setHeader("Accept-Ranges", "bytes");
		Optional<ByteRange> range = isPart ? ByteRange.of(header, size) : Optional.of(new ByteRange(0, size));
		if (range.isEmpty() || range.get().to() <= first && size > first) {
			exchange.setHeader("Content-Range", "bytes */" + size);
			exchange.respond(416, null, new byte[0]);
			return;
		}
		long from = Math.max(first, range.get().from());
		long to = range.get().to();
		if (isPart) {
			exchange.setHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + size);
		}
		exchange.setHeader("Log-Offset", "" + from);
		exchange.setHeader("Content-Length", "" + (to - from));
		try (InputStream in = logs.read("", UserLogs.SERVER_LOG, from);
				OutputStream out = exchange.respondStreaming(isPart ? 206 : 200, "text/plain; charset=utf-8")) {
			byte[] chunk = new byte[CHUNK];
			for (long left = to - from; left > 0;) {
				int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
				if (read < 0) {
					throw new IOException("the log is shorter than it was");
				}
				out.write(chunk, 0, read);
				left -= read;
			}
		}
	}
}
