// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.util.FileSize;

class LoggingTest {

	@TempDir
	Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aRotatedFileIsNamedByTheOffsetOfItsFirstByteAlsoAfterARestart() throws IOException {
		long written = 0;
		for (int start = 0; start < 2; start++) {
			LoggerContext context = new LoggerContext();
			context.setMDCAdapter(MDC.getMDCAdapter());
			RollingFileAppender<ILoggingEvent> file = Logging.file(context, folder, FileSize.valueOf("1GB"), 4);
			Logger log = context.getLogger("test");
			log.addAppender(file);
			for (int i = 0; i < 3; i++) {
				log.info("start {} line {}", start, i);
				long length = Files.size(folder.resolve("ce.log"));
				file.rollover();
				assertTrue(names().contains("ce-" + written + ".log"), names() + " " + written);
				written += length;
			}
			context.stop();
		}
		assertEquals(4, names().size(), names().toString());
		String last = names().stream().filter(name -> name.startsWith("ce-"))
				.sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length()).toList().getLast();
		assertTrue(new String(Files.readAllBytes(folder.resolve(last)), StandardCharsets.UTF_8).contains("start 1 line 2"));
	}
}
