// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.twister.engine.api.RunLogs;
import org.twister.engine.api.TaskRef;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.SuiteInfo;
import org.twister.rpc.RunService.TestInfo;

/** Inserts tests of a run into the table {@code results}, each once. Leaves the transaction to the caller. */
final class ResultRows implements AutoCloseable {

	/** A longer log is cut at its beginning: the end says why a test failed. */
	private static final int LOG_LIMIT = 1 << 20;
	private static final int ATTEMPT = 1;

	private static final String MARK = "INSERT IGNORE INTO twister_saved (run, task, attempt) VALUES (?, ?, ?)";
	private static final String INSERT = "INSERT INTO results (run_nb, username, ce_hostname, ce_ip, ep_ip, ep_hostname, ep_name, suite_name, tc_name, tc_path, tc_status, "
			+ "tc_time_elapsed, tc_date_started, tc_date_finished, tc_log) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private final RunDetail run;
	private final Map<Integer, SuiteInfo> suites = new HashMap<>();
	private final Map<String, EpInfo> eps;
	private final RunLogs logs;
	private final PreparedStatement mark;
	private final PreparedStatement insert;
	private final String hostName;
	private final String hostAddress;

	ResultRows(Connection connection, RunDetail run, Map<String, EpInfo> eps, RunLogs logs) throws SQLException {
		this.run = run;
		this.eps = eps;
		this.logs = logs;
		run.suites().forEach(s -> suites.put(s.id(), s));
		mark = connection.prepareStatement(MARK);
		insert = connection.prepareStatement(INSERT);
		InetAddress local = local();
		hostName = local.getHostName();
		hostAddress = local.getHostAddress();
	}

	private static InetAddress local() {
		try {
			return InetAddress.getLocalHost();
		} catch (UnknownHostException e) {
			return InetAddress.getLoopbackAddress();
		}
	}

	void insert(TestInfo test) throws SQLException {
		mark.setLong(1, run.info().id());
		mark.setInt(2, test.task());
		mark.setInt(3, ATTEMPT);
		if (mark.executeUpdate() == 0) {
			return;
		}
		SuiteInfo suite = suites.get(test.suite());
		String ep = test.ep().isEmpty() ? suite.ep() : test.ep();
		EpInfo info = eps.get(ep);
		String epHost = info == null ? "" : info.host();
		int at = 0;
		insert.setLong(++at, run.info().id());
		insert.setString(++at, run.info().user());
		insert.setString(++at, hostName);
		insert.setString(++at, hostAddress);
		insert.setString(++at, epHost.equals(hostName) ? hostAddress : "");
		insert.setString(++at, epHost);
		insert.setString(++at, ep);
		insert.setString(++at, suite.name());
		insert.setString(++at, test.name());
		insert.setString(++at, test.path());
		insert.setString(++at, test.status().word());
		insert.setString(++at, String.valueOf(Math.round(test.duration())));
		insert.setString(++at, test.started() == null ? "" : local(Instant.parse(test.started())));
		insert.setString(++at, test.started() == null ? "" : local(Instant.parse(test.started()).plus(Duration.ofMillis(Math.round(test.duration() * 1000)))));
		insert.setString(++at, log(test));
		insert.executeUpdate();
	}

	private static String local(Instant instant) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(instant.atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
	}

	private String log(TestInfo test) throws SQLException {
		try {
			byte[] tail = test.ep().isEmpty() ? new byte[0] : logs.tail(new TaskRef(run.info().id(), test.task(), ATTEMPT), LOG_LIMIT);
			return tail.length == 0 ? "*no log*" : new String(tail, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new SQLException("its log cannot be read: " + e.getMessage(), e);
		}
	}

	@Override
	public void close() throws SQLException {
		mark.close();
		insert.close();
	}
}
