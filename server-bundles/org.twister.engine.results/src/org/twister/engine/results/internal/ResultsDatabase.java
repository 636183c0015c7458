// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.results.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.h2.Driver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Settings;

/** The embedded database {@code <home>/db/twister}, opened when it is first needed. Table {@code results} is the one of the old demo database with room for long names and logs. */
@Component(service = ResultsDatabase.class)
public final class ResultsDatabase {

	/** MySQL's ways, and a commit that is on the disk when it returns. */
	private static final String OPTIONS = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

	private static final String RESULTS = """
			CREATE TABLE IF NOT EXISTS results (
				id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
				run_nb INT,
				username VARCHAR(64),
				ce_hostname VARCHAR(256),
				ce_ip VARCHAR(64),
				ep_ip VARCHAR(64),
				ep_hostname VARCHAR(256),
				ep_name VARCHAR(256),
				suite_name VARCHAR(256),
				tc_name VARCHAR(256),
				tc_path VARCHAR(4096),
				tc_status VARCHAR(32),
				tc_time_elapsed VARCHAR(32),
				tc_date_started VARCHAR(32),
				tc_date_finished VARCHAR(32),
				tc_log CLOB)""";

	/** Which test is in which row; written in the same transaction. */
	private static final String SAVED = """
			CREATE TABLE IF NOT EXISTS twister_saved (
				run BIGINT NOT NULL,
				task INT NOT NULL,
				attempt INT NOT NULL,
				PRIMARY KEY (run, task, attempt))""";

	private final Path file;
	private Connection keeper;

	@Activate
	public ResultsDatabase(@Reference Settings settings) {
		this(settings.home());
	}

	ResultsDatabase(Path home) {
		this.file = home.resolve("db").resolve("twister");
	}

	/** Where it is, for people. */
	Path file() {
		return file;
	}

	/** A connection of the caller's own, without auto-commit. */
	Connection connect() throws SQLException {
		open();
		Connection connection = newConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	/** Keeps one connection, so that the database stays open, and creates the tables. */
	private synchronized void open() throws SQLException {
		if (keeper == null || keeper.isClosed()) {
			keeper = newConnection();
			try (Statement statement = keeper.createStatement()) {
				statement.execute(RESULTS);
				statement.execute(SAVED);
			}
		}
	}

	private Connection newConnection() throws SQLException {
		String url = "jdbc:h2:file:" + file.toAbsolutePath().toString().replace('\\', '/') + OPTIONS;
		Properties properties = new Properties();
		properties.put("user", "sa");
		properties.put("password", "");
		return new Driver().connect(url, properties);
	}

	/** Closes the database in order. */
	@Deactivate
	public synchronized void close() throws SQLException {
		if (keeper != null) {
			try (Statement statement = keeper.createStatement()) {
				statement.execute("SHUTDOWN");
			} finally {
				keeper = null;
			}
		}
	}
}
