// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the log of the process to {@code <home>/logs/ce.log}, six files of 10 MB at most; once it is ready, warnings also to standard error, a line each. */
final class Logging {

	private static final String FILE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0} - %msg%n";
	private static final String CONSOLE = "%level %msg%nopex%n";

	private final LoggerContext context;

	private Logging(LoggerContext context) {
		this.context = context;
	}

	static Logging start(Path folder, String level) throws StartFailure {
		ILoggerFactory factory = LoggerFactory.getILoggerFactory();
		if (!(factory instanceof LoggerContext context)) {
			throw new StartFailure(StartFailure.TROUBLE, "The log cannot be written: the product lacks logback (found " + factory.getClass().getName() + ").");
		}
		Logging logging = new Logging(context);
		logging.configure(folder, level);
		return logging;
	}

	static void stop() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			context.stop();
		}
	}

	private void configure(Path folder, String level) {
		context.reset();
		ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.toLevel(level, Level.INFO));
		context.getLogger("org.eclipse.jetty").setLevel(Level.WARN);
		context.getLogger("org.apache").setLevel(Level.WARN);
		root.addAppender(file(folder));
	}

	/** From now on warnings are also told on standard error: before, whatever prevents the start is told there in one line. */
	void addConsole() {
		context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console());
	}

	private RollingFileAppender<ILoggingEvent> file(Path folder) {
		RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
		appender.setContext(context);
		appender.setName("file");
		appender.setFile(folder.resolve("ce.log").toString());
		appender.setEncoder(encoder(FILE));
		FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
		rolling.setContext(context);
		rolling.setParent(appender);
		rolling.setFileNamePattern(folder.resolve("ce.%i.log").toString());
		rolling.setMinIndex(1);
		rolling.setMaxIndex(5);
		rolling.start();
		SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
		size.setContext(context);
		size.setMaxFileSize(FileSize.valueOf("10MB"));
		size.start();
		appender.setRollingPolicy(rolling);
		appender.setTriggeringPolicy(size);
		appender.start();
		return appender;
	}

	private ConsoleAppender<ILoggingEvent> console() {
		ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
		appender.setContext(context);
		appender.setName("console");
		appender.setTarget("System.err");
		appender.setEncoder(encoder(CONSOLE));
		ThresholdFilter warnings = new ThresholdFilter();
		warnings.setLevel("WARN");
		warnings.start();
		appender.addFilter(warnings);
		appender.start();
		return appender;
	}

	private PatternLayoutEncoder encoder(String pattern) {
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern(pattern);
		encoder.start();
		return encoder;
	}
}
