// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.rpc.RunService.RunDetail;

/** {@code runs/<n>/junit.xml}, replaced whole: doing it twice changes nothing. */
@Component(service = EndOfRunStep.class)
public final class JUnitStep implements EndOfRunStep {

	private final Settings settings;
	private final BlobStore blobs;
	private final RunLogs logs;

	@Activate
	public JUnitStep(@Reference Settings settings, @Reference BlobStore blobs, @Reference RunLogs logs) {
		this.settings = settings;
		this.blobs = blobs;
		this.logs = logs;
	}

	@Override
	public String name() {
		return "junit";
	}

	@Override
	public int order() {
		return 500;
	}

	@Override
	public boolean repeatable() {
		return true;
	}

	@Override
	public String perform(RunPlan plan, RunDetail run) throws IOException, XMLStreamException {
		String key = "runs/" + run.info().id() + "/junit.xml";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JUnitXml(run, logs).write(out);
		blobs.put(key, out.toByteArray());
		return settings.home().resolve(key).toString();
	}
}
