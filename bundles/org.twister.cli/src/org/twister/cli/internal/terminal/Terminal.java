// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Standard output and error. On a terminal it keeps a block of lines at the bottom that can be redrawn, and prints everything else above it; elsewhere the block is
 * never shown. Always UTF-8. Not thread-safe.
 */
public final class Terminal {

	/** Colours, by meaning. */
	public enum Style {
		NONE(""),
		GOOD("32"),
		BAD("31"),
		WARNING("33"),
		DIM("2"),
		BOLD("1");

		private final String code;

		Style(String code) {
			this.code = code;
		}
	}

	private static final int DEFAULT_WIDTH = 100;
	private static final int MAX_WIDTH = 200;

	/** Keeps why nothing could be written, which a PrintStream does not tell. */
	private static final class Standard extends FilterOutputStream {
		private IOException failure;

		private Standard(FileDescriptor descriptor) {
			super(new FileOutputStream(descriptor));
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			try {
				out.write(bytes, from, count);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}
	}

	private final OutputStream raw;
	private final PrintStream out;
	private final PrintStream err;
	private final boolean live;
	private final boolean colours;
	private final WindowSize size;
	private List<String> block = List.of();
	private boolean shown;

	/**
	 * @param live    whether lines can be redrawn
	 * @param colours whether colours are wanted
	 * @param size    of the window
	 */
	public Terminal(PrintStream out, PrintStream err, boolean live, boolean colours, WindowSize size) {
		this(out, out, err, live, colours, size);
	}

	private Terminal(OutputStream raw, PrintStream out, PrintStream err, boolean live, boolean colours, WindowSize size) {
		this.raw = raw;
		this.out = out;
		this.err = err;
		this.live = live;
		this.colours = colours;
		this.size = size;
	}

	/** The terminal of this process. */
	public static Terminal ofProcess() {
		Map<String, String> environment = System.getenv();
		boolean live = isTerminal(1) && !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
		boolean colours = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
		Standard standard = new Standard(FileDescriptor.out);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
		return new Terminal(standard, new PrintStream(standard, false, StandardCharsets.UTF_8), err, live, colours,
				live ? WindowSize.ofTerminal() : () -> DEFAULT_WIDTH);
	}

	/** Standard output for bytes that are to be written as they are. */
	public OutputStream stream() {
		out.print(erase());
		out.flush();
		return raw;
	}

	/** Why standard output could not be written; null if it could, or if its reader did not want more. */
	public IOException failure() {
		return raw instanceof Standard standard && standard.failure != null && !isBrokenPipe(standard.failure) ? standard.failure : null;
	}

	/** Whether the reader of standard output has gone, which is its right. */
	public static boolean isBrokenPipe(IOException e) {
		return "Broken pipe".equals(e.getMessage());
	}

	private static boolean isTerminal(int descriptor) {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			return isConsoleTerminal();
		}
	}

	/** Where there is no /proc. Since Java 22 there is a console always, and it says itself whether it is a terminal. */
	private static boolean isConsoleTerminal() {
		Console console = System.console();
		try {
			return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}

	/** Whether lines can be redrawn. */
	public boolean isLive() {
		return live;
	}

	/** Columns of a line: those of the window, within reason. */
	public int width() {
		int columns = size.columns();
		return columns <= 0 ? DEFAULT_WIDTH : Math.min(columns, MAX_WIDTH);
	}

	/** The text in a colour, if colours are wanted. */
	public String styled(Style style, String text) {
		return colours && style != Style.NONE && !text.isEmpty() ? "\033[" + style.code + "m" + text + "\033[0m" : text;
	}

	/** Prints lines above the block. */
	public void println(String... lines) {
		StringBuilder text = new StringBuilder(erase());
		for (String line : lines) {
			text.append(line).append('\n');
		}
		out.print(text.append(draw()));
		out.flush();
	}

	/** Prints lines to standard error. */
	public void error(String... lines) {
		out.print(erase());
		out.flush();
		for (String line : lines) {
			err.print(line + "\n");
		}
		err.flush();
		out.print(draw());
		out.flush();
	}

	/** Shows these lines at the bottom in place of those before. Each must fit the width. */
	public void redraw(List<String> lines) {
		if (!live || lines.equals(block) && shown) {
			return;
		}
		String erase = erase();
		block = List.copyOf(lines);
		out.print(erase + draw());
		out.flush();
	}

	/** Takes the block away. */
	public void clear() {
		redraw(List.of());
	}

	private String erase() {
		if (!shown) {
			return "";
		}
		shown = false;
		return "\033[" + block.size() + "A\r\033[J";
	}

	private String draw() {
		if (!live || block.isEmpty()) {
			return "";
		}
		shown = true;
		return String.join("\n", block) + "\n";
	}
}
