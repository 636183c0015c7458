// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.twister.rpc.EngineStatus;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.model.CeModel;
import org.twister.ui.kit.model.RunModel;

/** State of the shown run as a variable for the {@code enabledWhen} of commands: none, running, paused or stopping. */
public final class RunState extends AbstractSourceProvider {

	static final String VARIABLE = "org.twister.ui.monitor.runState"; //$NON-NLS-1$

	private final CeListener listener = c -> update();
	private CeSession session;
	private String state = "none"; //$NON-NLS-1$

	@Override
	public void initialize(IServiceLocator locator) {
		session = locator.getService(CeSession.class);
		session.addListener(listener);
	}

	private void update() {
		String now = of(session.model());
		if (!now.equals(state)) {
			state = now;
			fireSourceChanged(ISources.WORKBENCH, VARIABLE, state);
		}
	}

	private static String of(CeModel model) {
		RunModel run = model.run().filter(RunModel::isActive).orElse(null);
		if (run == null || !model.connection().isUp()) {
			return "none"; //$NON-NLS-1$
		}
		if (run.isStopping()) {
			return "stopping"; //$NON-NLS-1$
		}
		return run.info().status() == EngineStatus.PAUSED ? "paused" : "running"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(VARIABLE, state);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[]{VARIABLE};
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
	}
}
