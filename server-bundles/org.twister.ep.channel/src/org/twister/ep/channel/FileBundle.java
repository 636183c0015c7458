// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Many files in one answer to {@code POST /ep/files?run=&task=&attempt=}, whose body lists their paths, one a line. Each file: its path (modified UTF-8 with a
 * length of two bytes), then chunks (length in four bytes, bytes), then a length of 0, or -1 if it could not be read to its end. An empty path ends the answer.
 */
public final class FileBundle {

	private FileBundle() {}

	/** The other side could not read a file to its end; the bundle goes on. */
	public static final class UnreadableException extends IOException {
		private static final long serialVersionUID = 1L;

		UnreadableException() {
			super("the Central Engine could not read the file");
		}
	}

	/** Writes a bundle. Used by one thread. */
	public static final class Writer implements AutoCloseable {
		private final DataOutputStream out;
		private final byte[] buffer = new byte[64 << 10];

		public Writer(OutputStream out) {
			this.out = new DataOutputStream(out);
		}

		/**
		 * Adds a file. A file that cannot be read is marked so, the bundle goes on.
		 *
		 * @param content closed here; null for a file that could not be opened
		 */
		public void add(String path, InputStream content) throws IOException {
			out.writeUTF(path);
			out.writeInt(content == null ? -1 : copy(content));
		}

		private int copy(InputStream content) throws IOException {
			try (content) {
				while (true) {
					int n;
					try {
						n = content.read(buffer);
					} catch (IOException e) {
						return -1;
					}
					if (n < 0) {
						return 0;
					}
					out.writeInt(n);
					out.write(buffer, 0, n);
				}
			}
		}

		/** Ends the bundle. */
		@Override
		public void close() throws IOException {
			out.writeUTF("");
			out.close();
		}
	}

	/** Reads a bundle. Used by one thread. */
	public static final class Reader implements AutoCloseable {
		private final DataInputStream in;
		private Content current;

		public Reader(InputStream in) {
			this.in = new DataInputStream(in);
		}

		/** The next file's path, empty at the end. Content of the file before that was not read is skipped. */
		public Optional<String> next() throws IOException {
			if (current != null) {
				current.transferTo(OutputStream.nullOutputStream());
			}
			String path = in.readUTF();
			current = new Content(in);
			return path.isEmpty() ? Optional.empty() : Optional.of(path);
		}

		/** Content of the file; reading throws {@link UnreadableException} if the other side could not read it. */
		public InputStream content() {
			return current;
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}

	private static final class Content extends FilterInputStream {
		private int left;
		private boolean ended;

		Content(DataInputStream in) {
			super(in);
		}

		private boolean more() throws IOException {
			if (!ended && left == 0) {
				left = ((DataInputStream) in).readInt();
				if (left < 0) {
					ended = true;
					throw new UnreadableException();
				}
				ended = left == 0;
			}
			return !ended;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] b, int off, int len) throws IOException {
			if (!more()) {
				return -1;
			}
			int n = in.read(b, off, Math.min(len, left));
			if (n < 0) {
				throw new EOFException("the connection ended in the middle of a file");
			}
			left -= n;
			return n;
		}

		@Override
		public int available() {
			return left;
		}

		@Override
		public void close() {
			// the bundle goes on
		}
	}
}
