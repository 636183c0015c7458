// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.Globals;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.Endpoint;
import org.twister.rpc.RunService;

/**
 * XML-RPC at {@code /} and {@code /RPC2}. The legacy methods are also what {@code PROXY} in a test calls: there the caller is the user of the run.
 */
@Component(service = {Endpoint.class, TestCall.class}, property = "service.ranking:Integer=10")
public final class XmlRpcEndpoint extends RpcEndpoint implements TestCall {

	@Activate
	public XmlRpcEndpoint(@Reference Settings settings, @Reference RunEngine engine, @Reference EpPool pool, @Reference RunLogs logs,
			@Reference Globals globals, @Reference Users users) {
		super("/", Set.of("/", "/RPC2", "/RPC2/"), new LegacyApi(), new NativeCalls(), settings, users);
		new StatusCalls(settings, engine, pool).addTo(legacy());
		new RunCalls(settings, engine, pool, () -> natives().service(RunService.class)).addTo(legacy());
		new SuiteCalls(engine).addTo(legacy());
		new DataCalls(engine, logs, globals).addTo(legacy());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addService(NativeService service) {
		natives().add(service);
	}

	void removeService(NativeService service) {
		natives().remove(service);
	}

	@Override
	public Set<String> functions() {
		return Set.copyOf(legacy().names());
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception {
		return callOfTest(order, function, arguments);
	}
}
