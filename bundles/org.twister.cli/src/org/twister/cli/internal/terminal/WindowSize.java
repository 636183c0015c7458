// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** How wide a terminal's window is. */
@FunctionalInterface
public interface WindowSize {

	/** Columns, 0 if unknown. */
	int columns();

	/** Asks the terminal once, and again whenever its window was resized. */
	static WindowSize ofTerminal() {
		return new Asked();
	}

	/** Remembers what {@code stty} said. */
	final class Asked implements WindowSize {
		private volatile int columns = ask();

		Asked() {
			Signals.handle("WINCH", () -> columns = ask());
		}

		@Override
		public int columns() {
			return columns;
		}

		private static int ask() {
			try {
				Process stty = new ProcessBuilder("sh", "-c", "stty size < /dev/tty").redirectError(ProcessBuilder.Redirect.DISCARD).start();
				stty.getOutputStream().close();
				String[] rowsAndColumns = new String(stty.getInputStream().readAllBytes()).strip().split(" ");
				return stty.waitFor(2, TimeUnit.SECONDS) && rowsAndColumns.length == 2 ? Integer.parseInt(rowsAndColumns[1]) : 0;
			} catch (IOException | NumberFormatException e) {
				return 0;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return 0;
			}
		}
	}
}
