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

/** The calls about SUTs where version 3 had them: at {@code /sut/}. All that are at {@code /ra/} are answered here too. */
@Component(service = Endpoint.class)
public final class SutEndpoint extends RpcEndpoint {

	@Activate
	public SutEndpoint(@Reference Settings settings, @Reference ResourceAllocator allocator, @Reference Users users) {
		super("/sut", Set.of("/sut", "/sut/", "/sut/RPC2"), ResourceEndpoint.table(allocator), new NativeCalls(), settings, users);
	}
}
