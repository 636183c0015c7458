// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.Endpoint;

/** The calls about test beds where version 3 had them: at {@code /tb/}. All that are at {@code /ra/} are answered here too. */
@Component(service = Endpoint.class)
public final class TestBedEndpoint extends RpcEndpoint {

	@Activate
	public TestBedEndpoint(@Reference Settings settings, @Reference ResourceAllocator allocator, @Reference Users users) {
		super("/tb", Set.of("/tb", "/tb/", "/tb/RPC2"), ResourceEndpoint.table(allocator), new NativeCalls(), settings, users);
	}
}
