// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.NativeService;
import org.twister.rpc.EpService;

/** {@code /api/v1/eps}. */
@Component(service = NativeService.class)
public final class EpServiceComponent implements EpService, NativeService {

	private final EpPool pool;

	@Activate
	public EpServiceComponent(@Reference EpPool pool) {
		this.pool = pool;
	}

	@Override
	public Class<?> contract() {
		return EpService.class;
	}

	@Override
	public List<EpInfo> list() {
		return pool.list(Caller.current().user());
	}
}
