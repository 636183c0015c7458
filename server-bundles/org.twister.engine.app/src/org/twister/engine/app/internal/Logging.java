// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Settings;

/**
 * Writes the log of the process to {@code <home>/logs/ce.log}; once it is ready, warnings also to standard error, a line each. Settings: {@code log_level} INFO; {@code log_size} 10M, beyond
 * which a new file is begun; {@code log_files} 6, how many there are at most.
 */
final class Logging {

	private static final String FILE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0} - %msg%n";
	private static final String CONSOLE = "%level %msg%nopex%n";

	private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([KMG]?)B?", Pattern.CASE_INSENSITIVE);

	private final LoggerContext context;

	private Logging(LoggerContext context) {
		this.context = context;
	}

	static Logging start(Path folder, Settings settings) throws StartFailure {
		ILoggerFactory factory = LoggerFactory.getILoggerFactory();
		if (!(factory instanceof LoggerContext context)) {
			throw new StartFailure(StartFailure.TROUBLE, "The log cannot be written: the product lacks logback (found " + factory.getClass().getName() + ").");
		}
		Logging logging = new Logging(context);
		logging.configure(settings.value("log_level", "INFO"),
				file(context, folder, size(settings.value("log_size", "10M")), count(settings.value("log_files", "6"))));
		return logging;
	}

	private static FileSize size(String text) throws StartFailure {
		Matcher amount = SIZE.matcher(text);
		if (!amount.matches()) {
			throw Arguments.usage("The setting log_size is a number of bytes like 500K, 10M or 1G, not '" + text + "'.");
		}
		long unit = amount.group(2).isEmpty() ? 1 : 1L << 10 * (1 + "KMG".indexOf(Character.toUpperCase(amount.group(2).charAt(0))));
		return new FileSize(Long.parseLong(amount.group(1)) * unit);
	}

	private static int count(String text) throws StartFailure {
		if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 2) {
			throw Arguments.usage("The setting log_files is a number from 2 to 9999, not '" + text + "'.");
		}
		return Integer.parseInt(text);
	}

	static void stop() {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			context.stop();
		}
	}

	private void configure(String level, RollingFileAppender<ILoggingEvent> file) {
		context.reset();
		ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.toLevel(level, Level.INFO));
		context.getLogger("org.eclipse.jetty").setLevel(Level.WARN);
		context.getLogger("org.apache").setLevel(Level.WARN);
		root.addAppender(file);
	}

	/** From now on warnings are also told on standard error: before, whatever prevents the start is told there in one line. */
	void addConsole() {
		context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console());
	}

	/** @param size beyond which a new file is begun, looked at each second */
	static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path folder, FileSize size, int files) {
		RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
		appender.setContext(context);
		appender.setName("file");
		appender.setFile(folder.resolve("ce.log").toString());
		appender.setEncoder(encoder(context, FILE));
		OffsetRolling rolling = new OffsetRolling(folder, "ce", files);
		rolling.setContext(context);
		rolling.setParent(appender);
		rolling.start();
		SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
		trigger.setContext(context);
		trigger.setMaxFileSize(size);
		trigger.setCheckIncrement(Duration.buildBySeconds(1));
		trigger.start();
		appender.setRollingPolicy(rolling);
		appender.setTriggeringPolicy(trigger);
		appender.start();
		return appender;
	}

	private ConsoleAppender<ILoggingEvent> console() {
		ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
		appender.setContext(context);
		appender.setName("console");
		appender.setTarget("System.err");
		appender.setEncoder(encoder(context, CONSOLE));
		ThresholdFilter warnings = new ThresholdFilter();
		warnings.setLevel("WARN");
		warnings.start();
		appender.addFilter(warnings);
		appender.start();
		return appender;
	}

	private static PatternLayoutEncoder encoder(LoggerContext context, String pattern) {
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern(pattern);
		encoder.start();
		return encoder;
	}
}
