// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.RunEngine;

/** Introduces the run engine to the logs, which it needs itself: so they cannot take it as a reference. */
@Component(service = EngineLink.class, immediate = true)
public final class EngineLink {

	private final RunLogsComponent logs;

	@Activate
	public EngineLink(@Reference RunLogsComponent logs, @Reference RunEngine engine) {
		this.logs = logs;
		logs.door().open(engine);
	}

	@Deactivate
	void close() {
		logs.door().close();
	}
}
