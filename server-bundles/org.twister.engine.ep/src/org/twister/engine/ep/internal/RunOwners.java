// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.Optional;
import java.util.function.LongFunction;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twister.engine.api.RunEngine;
import org.twister.rpc.RunService.RunInfo;

/**
 * Whose a run is. The engine itself needs the EPs, so it is fetched when it is asked, by a thread that holds no lock. Thread-safe.
 */
@Component(service = RunOwners.class)
public final class RunOwners {

	/** There is no run engine yet: ask again. */
	static final class UnknownException extends Exception {
		private static final long serialVersionUID = 1L;
	}

	private final BundleContext context;
	private final LongFunction<Optional<String>> known;
	private volatile ServiceReference<RunEngine> reference;

	@Activate
	public RunOwners(BundleContext context) {
		this.context = context;
		this.known = null;
	}

	/** @param known the user of a run */
	RunOwners(LongFunction<Optional<String>> known) {
		this.context = null;
		this.known = known;
	}

	@Reference(service = RunEngine.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setEngine(ServiceReference<RunEngine> engine) {
		reference = engine;
	}

	void unsetEngine(ServiceReference<RunEngine> engine) {
		if (engine.equals(reference)) {
			reference = null;
		}
	}

	/** Empty if there is no such run. */
	Optional<String> of(long run) throws UnknownException {
		if (known != null) {
			return known.apply(run);
		}
		ServiceReference<RunEngine> current = reference;
		RunEngine engine = current == null ? null : context.getService(current);
		if (engine == null) {
			throw new UnknownException();
		}
		try {
			return engine.find(run).map(RunInfo::user);
		} finally {
			context.ungetService(current);
		}
	}
}
