// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.time.Instant;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.Settings;
import org.twister.rpc.ServerService;

/** Says who this Central Engine is. */
@Component(service = NativeService.class, immediate = true)
public final class ServerInfoService implements NativeService, ServerService {

	private final Settings settings;
	private final String started = Instant.now().toString();

	@Activate
	public ServerInfoService(@Reference Settings settings) {
		this.settings = settings;
	}

	@Override
	public Class<?> contract() {
		return ServerService.class;
	}

	@Override
	public ServerInfo info() {
		return new ServerInfo(settings.version(), PROTOCOL, Caller.current().user(), settings.home().toString(), started);
	}
}
