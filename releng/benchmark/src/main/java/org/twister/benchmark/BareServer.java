// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;

import org.apache.xmlrpc.common.ServerStreamConnection;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfigImpl;
import org.apache.xmlrpc.server.XmlRpcStreamServer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The least that answers {@code echo}: Jetty on virtual threads and the library, no login, no limits. Prints its address when it is ready. */
public final class BareServer {

	private BareServer() {}

	public static void main(String[] args) throws Exception {
		QueuedThreadPool threads = new QueuedThreadPool(200, 4);
		threads.setReservedThreads(0);
		threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
		Server server = new Server(threads);
		ServerConnector connector = new ServerConnector(server, 1, 2);
		connector.setHost("127.0.0.1");
		connector.setAcceptQueueSize(1024);
		server.addConnector(connector);
		server.setHandler(new Echo());
		server.start();
		System.out.println("http://127.0.0.1:" + connector.getLocalPort());
		server.join();
	}

	private static final class Echo extends Handler.Abstract {

		private final XmlRpcStreamServer library = new XmlRpcStreamServer() {
		};

		Echo() {
			library.setHandlerMapping(name -> call -> "CE reply: " + call.getParameter(0));
		}

		@Override
		public boolean handle(Request request, Response response, Callback callback) throws Exception {
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			try (InputStream in = Content.Source.asInputStream(request)) {
				library.execute(new XmlRpcHttpRequestConfigImpl(), new Connection(in, answer));
			}
			response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
			response.write(true, ByteBuffer.wrap(answer.toByteArray()), callback);
			return true;
		}
	}

	private record Connection(InputStream in, OutputStream out) implements ServerStreamConnection {
		@Override
		public InputStream newInputStream() {
			return in;
		}

		@Override
		public OutputStream newOutputStream() {
			return out;
		}

		@Override
		public void close() {
			// by the exchange
		}
	}
}
