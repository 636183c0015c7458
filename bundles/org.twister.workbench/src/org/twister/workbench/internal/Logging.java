// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

/** Our own log, two files of 5 MB at most; the platform's stays in {@code .metadata/.log}. */
final class Logging {

	private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0} - %msg%n"; //$NON-NLS-1$

	private final LoggerContext context;

	private Logging(LoggerContext context) {
		this.context = context;
	}

	/** Begins to write {@code twister.log} in that folder. */
	static void start(Path folder) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			new Logging(context).configure(folder);
		}
	}

	private void configure(Path folder) {
		context.reset();
		ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.INFO);
		root.addAppender(file(folder));
	}

	private RollingFileAppender<ILoggingEvent> file(Path folder) {
		RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
		appender.setContext(context);
		appender.setFile(folder.resolve("twister.log").toString()); //$NON-NLS-1$
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setCharset(StandardCharsets.UTF_8);
		encoder.setPattern(PATTERN);
		encoder.start();
		appender.setEncoder(encoder);
		FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
		rolling.setContext(context);
		rolling.setParent(appender);
		rolling.setFileNamePattern(folder.resolve("twister.%i.log").toString()); //$NON-NLS-1$
		rolling.setMinIndex(1);
		rolling.setMaxIndex(1);
		rolling.start();
		SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
		size.setContext(context);
		size.setMaxFileSize(FileSize.valueOf("5MB")); //$NON-NLS-1$
		size.start();
		appender.setRollingPolicy(rolling);
		appender.setTriggeringPolicy(size);
		appender.start();
		return appender;
	}
}
