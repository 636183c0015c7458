// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.xmlrpc.XmlRpcException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.ResourceService.Root;

/**
 * XML-RPC of the Resource Allocator at {@code /ra/}, and the functions of the same names that a test has. Nobody is named in these calls: the caller is who is logged in,
 * in a test the user of its run, and on a server that trusts its own machine the one who owns it.
 */
@Component(service = {Endpoint.class, TestCall.class, ResourceEndpoint.class})
public final class ResourceEndpoint implements Endpoint, TestCall {

	private static final Logger LOG = LoggerFactory.getLogger(ResourceEndpoint.class);
	private static final Set<String> PATHS = Set.of("/ra", "/ra/", "/ra/RPC2", "/tb", "/tb/", "/sut", "/sut/");
	/** These go about files, or are other methods where tests call theirs. */
	private static final Set<String> NOT_IN_TESTS = Set.of("echo", "tree", "importXml", "exportXml", "importTbXml", "exportTbXml", "importSutXml",
			"exportSutXml");

	private final LegacyApi legacy = new LegacyApi();
	private final SystemCalls system = new SystemCalls(legacy, new NativeCalls());
	private final XmlRpcCodec codec = new XmlRpcCodec();
	private final boolean legacyLoopback;
	private final String owner;

	@Activate
	public ResourceEndpoint(@Reference Settings settings, @Reference ResourceAllocator allocator) {
		legacyLoopback = Boolean.parseBoolean(settings.value("legacy_loopback", "false"));
		owner = settings.owner();
		new ResourceCalls(allocator).addTo(legacy);
		new BedCalls(allocator, Root.TEST_BEDS).addTo(legacy);
		new BedCalls(allocator, Root.SUTS).addTo(legacy);
	}

	@Override
	public String path() {
		return "/ra";
	}

	/** Decided in {@link #handle}: a server may trust its own machine. */
	@Override
	public boolean needsLogin() {
		return false;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		String type = exchange.header("Content-Type");
		if (!PATHS.contains(exchange.path())) {
			exchange.respond(404, "text/plain; charset=utf-8", "There is nothing here.\n".getBytes(StandardCharsets.UTF_8));
		} else if (exchange.method().equals("GET") || exchange.method().equals("HEAD")) {
			exchange.setHeader("Location", "/rest/");
			exchange.respond(302, null, new byte[0]);
		} else if (!exchange.method().equals("POST")) {
			exchange.setHeader("Allow", "GET, POST");
			exchange.respond(405, null, new byte[0]);
		} else if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("text/xml")) {
			exchange.respond(415, "text/plain; charset=utf-8", "XML-RPC is sent as text/xml.\n".getBytes(StandardCharsets.UTF_8));
		} else {
			answer(exchange);
		}
	}

	private void answer(HttpExchange exchange) throws Exception {
		boolean trusted = legacyLoopback && exchange.isLoopback() && exchange.header("Authorization") == null;
		Optional<Caller> caller = exchange.caller().or(() -> trusted ? Optional.of(new Caller(owner, false, false)) : Optional.empty());
		if (caller.isEmpty()) {
			exchange.setHeader("WWW-Authenticate", "Basic realm=\"Twister Server\", charset=\"UTF-8\"");
			exchange.respond(401, "text/plain; charset=utf-8",
					"Put user:password@ into the address, the token serves as password.\n".getBytes(StandardCharsets.UTF_8));
			return;
		}
		byte[] answer = codec.answer(exchange.body(), (method, arguments) -> call(method, caller.get(), arguments));
		exchange.respond(200, "text/xml; charset=utf-8", answer);
	}

	private Object call(String name, Caller caller, List<Object> arguments) throws XmlRpcException {
		try {
			Optional<LegacyMethod> method = legacy.find(name);
			return method.isPresent()
					? Wire.legacy(method.get().call(new Call(caller, 0, arguments)))
					: system.call(name, caller, arguments, this::call);
		} catch (XmlRpcException e) {
			throw e;
		} catch (IllegalArgumentException e) {
			throw new XmlRpcException(400, Wire.clean(String.valueOf(e.getMessage())));
		} catch (Exception e) {
			LOG.error("XML-RPC call {} at /ra/ failed", name, e);
			throw new XmlRpcException(500, "The Central Engine failed to answer; its log says why.");
		}
	}

	@Override
	public Set<String> functions() {
		return legacy.methods().stream().filter(method -> !NOT_IN_TESTS.contains(method.name())).flatMap(method -> Stream.of(method.name(), method.alias()))
				.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception {
		LegacyMethod method = legacy.find(function).filter(m -> !NOT_IN_TESTS.contains(m.name()))
				.orElseThrow(() -> new IllegalArgumentException("There is no function " + function + "."));
		Object result = method.call(new Call(new Caller(order.user(), false, false), order.task().run(), arguments));
		return result == null ? Boolean.FALSE : result;
	}
}
