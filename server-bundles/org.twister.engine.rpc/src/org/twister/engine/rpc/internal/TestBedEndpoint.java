// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;

/** The calls about test beds where version 3 had them: at {@code /tb/}. */
@Component(service = Endpoint.class)
public final class TestBedEndpoint implements Endpoint {

	private final ResourceEndpoint calls;

	@Activate
	public TestBedEndpoint(@Reference ResourceEndpoint calls) {
		this.calls = calls;
	}

	@Override
	public String path() {
		return "/tb";
	}

	@Override
	public boolean needsLogin() {
		return false;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		calls.handle(exchange);
	}
}
