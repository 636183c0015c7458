// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.ServerService.ServerInfo;
import org.twister.rpc.client.EventSink;
import org.twister.rpc.client.TwisterClient;
import org.twister.rpc.event.Event;
import org.twister.ui.kit.LogSink;

/** A link over {@code rpc.client}. */
final class ClientLink implements CeLink {

	private final TwisterClient client;

	ClientLink(URI uri, String token) throws RpcException {
		client = TwisterClient.connect(uri, token);
	}

	@Override
	public ServerInfo server() {
		return client.info();
	}

	@Override
	public <S> S service(Class<S> type) {
		return client.service(type);
	}

	@Override
	public AutoCloseable events(String cursor, Sink sink) {
		return client.events(cursor, List.of(), new EventSink() {
			@Override
			public void event(Event event) {
				sink.event(event);
			}

			@Override
			public String snapshot() throws RpcException {
				return sink.snapshot();
			}

			@Override
			public void connected() {
				sink.connected();
			}

			@Override
			public void lost(String reason) {
				sink.lost(reason);
			}
		});
	}

	@Override
	public AutoCloseable followLog(long run, String name, long from, LogSink sink) throws RpcException {
		return client.followLog(run, name, from < 0 ? nearEnd(run, name, -from) : from, new org.twister.rpc.client.LogSink() {
			@Override
			public void bytes(long offset, ByteBuffer bytes) {
				sink.bytes(offset, bytes);
			}

			@Override
			public void ended() {
				sink.end();
			}

			@Override
			public void failed(RpcException reason) {
				sink.trouble(reason.code() == FaultCode.NOT_FOUND ? Messages.bind(Messages.Link_NoLog, name) : reason.getMessage());
			}

			@Override
			public void lost(String reason) {
				sink.trouble(reason);
			}
		});
	}

	/** Where the wanted part of a log begins; a log that is not there yet will be shown from its start. */
	private long nearEnd(long run, String name, long lastBytes) throws RpcException {
		try {
			return Math.max(0, client.read(run, name, 0, 1).size() - lastBytes);
		} catch (RpcException e) {
			if (e.code() == FaultCode.NOT_FOUND) {
				return 0;
			}
			throw e;
		}
	}

	@Override
	public void close() {
		client.close();
	}
}
