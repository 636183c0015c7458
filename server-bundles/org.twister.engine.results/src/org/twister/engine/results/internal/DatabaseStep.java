// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunLogs;
import org.twister.engine.api.Settings;
import org.twister.engine.api.plan.RunPlan;
import org.twister.engine.api.spi.EndOfRunStep;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.StepInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.RunService.TestInfo;
import org.twister.rpc.TestRole;

/**
 * Saves each test of a run as a row of {@code results}, set-up and teardown files excepted. A row and the note that this test is saved are one transaction, so a test is saved exactly
 * once, however often the step is performed. A row the database refuses does not keep the others out.
 */
@Component(service = EndOfRunStep.class)
public final class DatabaseStep implements EndOfRunStep {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseStep.class);
	private static final int PORTION = 200;
	/** The end-of-run step that may keep results out of the database. */
	private static final String POST_SCRIPT = "post script";

	private final Settings settings;
	private final ResultsDatabase database;
	private final RunLogs logs;
	private final EpPool pool;

	@Activate
	public DatabaseStep(@Reference Settings settings, @Reference ResultsDatabase database, @Reference RunLogs logs, @Reference EpPool pool) {
		this.settings = settings;
		this.database = database;
		this.logs = logs;
		this.pool = pool;
	}

	@Override
	public String name() {
		return "database";
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public boolean repeatable() {
		return true;
	}

	@Override
	public String perform(RunPlan plan, RunDetail run) throws SQLException {
		boolean wanted = settings.isPrivate() || plan.options().dbAutoSave();
		if (!wanted || plan.origin().temporary() || !run.info().outcome().savesResults()) {
			return "";
		}
		if (plan.options().scriptMandatory() && run.steps().stream().anyMatch(DatabaseStep::isFailedScript)) {
			return "not saved, because the mandatory post script did not pass";
		}
		List<TestInfo> tests = run.tests().stream().filter(t -> t.role() == TestRole.TEST).toList();
		Map<String, EpInfo> eps = new HashMap<>();
		pool.list(plan.user()).forEach(ep -> eps.put(ep.name(), ep));
		List<String> refused = new ArrayList<>();
		try (Connection connection = database.connect(); ResultRows rows = new ResultRows(connection, run, eps, logs)) {
			for (int from = 0; from < tests.size(); from += PORTION) {
				save(connection, rows, tests.subList(from, Math.min(tests.size(), from + PORTION)), refused);
			}
		}
		if (!refused.isEmpty()) {
			throw new SQLException(refused.size() + " of " + tests.size() + " rows were refused, first " + refused.getFirst());
		}
		return database.file() + ".mv.db, table results: " + tests.size() + (tests.size() == 1 ? " row" : " rows");
	}

	/** Of one of which it is not known whether it took effect, it is not known that it passed either. */
	private static boolean isFailedScript(StepInfo step) {
		return step.name().equals(POST_SCRIPT) && (step.state() == StepState.FAILED || step.state() == StepState.UNKNOWN);
	}

	/** Many tests in one transaction; one by one if that is refused. */
	private void save(Connection connection, ResultRows rows, List<TestInfo> tests, List<String> refused) throws SQLException {
		try {
			for (TestInfo test : tests) {
				rows.insert(test);
			}
			connection.commit();
			return;
		} catch (SQLException e) {
			connection.rollback();
			LOG.warn("Saving tests one by one: {}", e.getMessage());
		}
		for (TestInfo test : tests) {
			try {
				rows.insert(test);
				connection.commit();
			} catch (SQLException e) {
				connection.rollback();
				if (connection.isClosed() || !connection.isValid(1)) {
					throw e;
				}
				refused.add(test.name() + ": " + e.getMessage().lines().findFirst().orElse(""));
			}
		}
	}
}
