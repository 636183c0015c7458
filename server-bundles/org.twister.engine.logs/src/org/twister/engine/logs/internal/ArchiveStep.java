// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Roots;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.RunLogs.LogFile;
import org.twister.engine.api.Users;
import org.twister.engine.api.Users.User;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.model.io.ModelFiles;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService.RunDetail;

/**
 * Copies the logs of a run to the folder {@code <ArchiveLogsPath>/<start of the run>_run-<n>}, if ArchiveLogsPathActive says so in fwmconfig.xml of its user. Doing it twice changes nothing.
 */
@Component(service = EndOfRunStep.class)
public final class ArchiveStep implements EndOfRunStep {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");

	private final RunLogs logs;
	private final Users users;
	private final Roots roots;

	@Activate
	public ArchiveStep(@Reference RunLogs logs, @Reference Users users, @Reference Roots roots) {
		this.logs = logs;
		this.users = users;
		this.roots = roots;
	}

	@Override
	public String name() {
		return "archive";
	}

	@Override
	public int order() {
		return 600;
	}

	@Override
	public boolean repeatable() {
		return true;
	}

	@Override
	public String perform(RunPlan plan, RunDetail run) throws IOException, RpcException {
		Optional<User> user = users.find(plan.user());
		if (user.isEmpty() || !Files.exists(user.get().configuration())) {
			return "";
		}
		FrameworkConfiguration configuration = ModelFiles.framework(user.get().configuration());
		String path = configuration.getArchiveLogsPath();
		if (!configuration.isArchiveLogs() || path == null || path.isBlank()) {
			return "";
		}
		String started = TIME.format(Instant.parse(run.info().started()).atZone(ZoneId.systemDefault()));
		Path archive = roots.resolve(plan.user(), Root.LOGS, path.strip());
		// also where a link of this name would lead
		Path folder = roots.resolve(plan.user(), Root.LOGS, archive.resolve(started + "_run-" + run.info().id()).toString());
		Files.createDirectories(folder);
		for (LogFile log : logs.list(run.info().id())) {
			if (!log.name().contains("/")) {
				copy(run.info().id(), log, folder.resolve(log.name()));
			}
		}
		return folder.toString();
	}

	private void copy(long run, LogFile log, Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (InputStream in = logs.read(run, log.name(), 0)) {
			Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (FileSystemException e) {
			Files.deleteIfExists(part);
			throw e;
		}
	}
}
