// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;

/** The calls about SUTs where version 3 had them: at {@code /sut/}. */
@Component(service = Endpoint.class)
public final class SutEndpoint implements Endpoint {

	private final ResourceEndpoint calls;

	@Activate
	public SutEndpoint(@Reference ResourceEndpoint calls) {
		this.calls = calls;
	}

	@Override
	public String path() {
		return "/sut";
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
