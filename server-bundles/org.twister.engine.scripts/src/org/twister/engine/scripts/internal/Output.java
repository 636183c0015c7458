// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a script writes: each line is told when it is whole, standard output is kept as well. What is too long is cut, what is too much is left out, so that a flood
 * fills neither memory nor disk. Thread-safe: lines are told one at a time.
 */
final class Output {

	/** A longer line is told in pieces. */
	static final int LONGEST_LINE = 64 << 10;
	/** Of standard output at most so much is kept. */
	static final int MOST_KEPT = 1 << 20;
	/** Of both together at most so much is told. */
	static final long MOST_TOLD = 8 << 20;

	private static final Logger LOG = LoggerFactory.getLogger(Output.class);

	private final Consumer<String> lines;
	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private long told;
	private boolean sealed;
	private boolean failed;

	Output(Consumer<String> lines) {
		this.lines = lines;
	}

	/** One of the two streams; for one thread. */
	final class Stream {

		private final boolean keeps;
		private final ByteArrayOutputStream line = new ByteArrayOutputStream();

		Stream(boolean keeps) {
			this.keeps = keeps;
		}

		void take(byte[] bytes, int length) {
			synchronized (Output.this) {
				if (sealed) {
					return;
				}
				if (keeps) {
					kept.write(bytes, 0, Math.min(length, MOST_KEPT - kept.size()));
				}
				int from = 0;
				for (int i = 0; i < length; i++) {
					boolean ends = bytes[i] == '\n';
					if (ends || line.size() + i - from >= LONGEST_LINE) {
						line.write(bytes, from, i - from);
						from = ends ? i + 1 : i;
						tell();
					}
				}
				line.write(bytes, from, length - from);
			}
		}

		/** What has no line end is a line, too. */
		void end() {
			synchronized (Output.this) {
				if (!sealed && line.size() > 0) {
					tell();
				}
			}
		}

		private void tell() {
			String text = line.toString(StandardCharsets.UTF_8);
			line.reset();
			Output.this.tell(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
		}
	}

	private void tell(String text) {
		long before = told;
		told += text.length() + 1L;
		try {
			if (told <= MOST_TOLD) {
				lines.accept(text);
			} else if (before <= MOST_TOLD) {
				lines.accept("... (more than " + (MOST_TOLD >> 20) + " MB of output: the rest is left out)");
			}
		} catch (RuntimeException e) {
			if (!failed) {
				LOG.warn("The output of a script cannot be passed on: {}", e.getMessage());
			}
			failed = true;
		}
	}

	/** From here on output is thrown away. */
	synchronized void seal() {
		sealed = true;
	}

	/** Standard output so far. */
	synchronized String text() {
		return kept.toString(StandardCharsets.UTF_8);
	}
}
