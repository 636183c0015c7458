// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.EpRef;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.Endpoint;
import org.twister.rpc.ResourceService.Root;

/**
 * XML-RPC of the Resource Allocator at {@code /ra/}, and the functions of the same names that a test has. Nobody is named in these calls: the caller is who is logged in,
 * in a test the user of its run, and on a server that trusts its own machine the one who owns it.
 */
@Component(service = {Endpoint.class, TestCall.class})
public final class ResourceEndpoint extends RpcEndpoint implements TestCall {

	/** These go about files, or are other methods where tests call theirs. */
	private static final Set<String> NOT_IN_TESTS = Set.of("echo", "tree", "importXml", "exportXml", "importTbXml", "exportTbXml", "importSutXml",
			"exportSutXml");

	private final Set<String> functions;

	@Activate
	public ResourceEndpoint(@Reference Settings settings, @Reference ResourceAllocator allocator, @Reference Users users) {
		super("/ra", Set.of("/ra", "/ra/", "/ra/RPC2"), table(allocator), new NativeCalls(), settings, users);
		functions = legacy().methods().stream().filter(method -> !NOT_IN_TESTS.contains(method.name())).flatMap(method -> method.names().stream())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Every call about test beds and SUTs, wherever it stood in the versions. */
	static LegacyApi table(ResourceAllocator allocator) {
		LegacyApi legacy = new LegacyApi();
		new ResourceCalls(allocator).addTo(legacy);
		new BedCalls(allocator, Root.TEST_BEDS).addTo(legacy);
		new BedCalls(allocator, Root.SUTS).addTo(legacy);
		return legacy;
	}

	@Override
	public Set<String> functions() {
		return functions;
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception {
		if (!functions.contains(function)) {
			throw new IllegalArgumentException("There is no function " + function + ".");
		}
		return callOfTest(legacy(), order, function, arguments);
	}
}
