// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twister.ep.channel.Message;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Protocol;
import org.twister.ep.channel.Task;
import org.twister.ep.internal.link.CeLink;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;

import com.sun.net.httpserver.HttpServer;

/** Orders whose files cannot be had. */
@Timeout(30)
class TestRunTest {

	@TempDir
	Path home;

	/** An EP that nobody gives orders. */
	private static final class NoOrders implements CeLink.Orders {
		@Override
		public void beginRun(String ep, long run) {
			// none
		}

		@Override
		public void start(String ep, Order order) {
			// none
		}

		@Override
		public void endSuite(String ep, long run, int suite) {
			// none
		}

		@Override
		public void endRun(String ep, long run) {
			// none
		}

		@Override
		public void stop(String ep, Task task, boolean now) {
			// none
		}

		@Override
		public long run(String ep) {
			return 0;
		}
	}

	@Test
	void filesThatTheEngineFailsToGiveEndTheTest() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext(Protocol.FILES_PATH, exchange -> {
			// a proxy in front of an engine that is away says so: that is waited for
			exchange.sendResponseHeaders(asked.incrementAndGet() <= 30 ? 503 : 500, -1);
			exchange.close();
		});
		server.start();
		Order order = new Order(new Task(1, 1, 1), 1001, "/t/a.py", TestRole.TEST, 101, "S", 101, "", true, "python", List.of(), Map.of(), 0, "ana", "p");
		URI ce = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
		try (CeLink link = new CeLink(ce, "token", new CeLink.Identity("m", "1", "host", "os", List.of("EP-1"), List.of()), home, new NoOrders())) {
			Message.Finished end = new TestRun("EP-1", order, link, new Workstation(home, Map.of(), null, null), 1).perform();
			assertEquals(TestStatus.NOT_EXEC, end.status());
			assertTrue(end.reason().contains("500"), end.reason());
			assertTrue(asked.get() > 31, "it is not given up at once");
		} finally {
			server.stop(0);
		}
	}
}
