// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.Settings;
import org.twister.engine.api.spi.store.EventLog;
import org.twister.rpc.event.Event;

/** The journal of this home as a service. It is there even if the journal cannot be used, so that whoever takes ownership gets the reason as a sentence for people. */
@Component(service = EventLog.class)
public final class EventLogComponent implements EventLog {

	static final String FOLDER = "journal";
	private static final long SEGMENT_SIZE = 64L << 20;
	private static final Logger LOG = LoggerFactory.getLogger(EventLogComponent.class);

	private final FileEventLog log;
	private final IOException trouble;

	@Activate
	public EventLogComponent(@Reference Settings settings) {
		Path folder = settings.home().resolve(FOLDER);
		FileEventLog opened = null;
		IOException failure = null;
		try {
			opened = new FileEventLog(new FileDisk(folder), Clock.systemUTC(), SEGMENT_SIZE, Reserve.SIZE);
			Thread.ofPlatform().name("journal-reserve").daemon().start(opened::takeReserve);
		} catch (IOException e) {
			LOG.error("The journal cannot be used: {}", e.getMessage());
			failure = e instanceof Recovery.Damaged ? e : new IOException("The journal in " + folder + " cannot be used: " + e, e);
		}
		log = opened;
		trouble = failure;
	}

	private FileEventLog log() throws IOException {
		if (log == null) {
			throw new IOException(trouble.getMessage(), trouble);
		}
		return log;
	}

	@Override
	public Ownership own(Partition partition, Runnable onLost) throws IOException {
		return log().own(partition, onLost);
	}

	@Override
	public List<Event> append(Ownership ownership, List<NewEvent> batch) throws IOException {
		return log().append(ownership, batch);
	}

	@Override
	public void replay(Partition partition, String after, Sink sink) throws IOException {
		log().replay(partition, after, sink);
	}

	@Override
	public void replay(Partition partition, String after, BiPredicate<String, String> wanted, Sink sink) throws IOException {
		log().replay(partition, after, wanted, sink);
	}

	@Override
	public void fold(Partition partition, String after, BiPredicate<String, String> wanted, DataSink sink) throws IOException {
		log().fold(partition, after, wanted, sink);
	}

	@Override
	public Subscription follow(String cursor, Sink sink) throws IOException {
		return log().follow(cursor, sink);
	}

	@Override
	public String head() {
		return log == null ? null : log.head();
	}

	@Override
	public void save(Ownership ownership, Snapshot snapshot) throws IOException {
		log().save(ownership, snapshot);
	}

	@Override
	public Optional<Snapshot> snapshot(String fold) throws IOException {
		return log().snapshot(fold);
	}

	@Override
	public boolean isTrimmable() {
		return log != null && log.isTrimmable();
	}

	@Override
	public void trim(Ownership ownership) throws IOException {
		log().trim(ownership);
	}

	@Deactivate
	public void close() {
		if (log != null) {
			log.close();
		}
	}
}
