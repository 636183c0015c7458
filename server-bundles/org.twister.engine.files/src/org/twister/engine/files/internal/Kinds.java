// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.EnumSet;
import java.util.Set;

import org.twister.model.io.FileKind;
import org.twister.rpc.RpcException;

/** What a file among configurations is, by its content and its name. */
final class Kinds {

	/** How many bytes tell the kind of a file. */
	static final int HEAD = 1 << 16;

	private Kinds() {}

	/** What a file is, and what it becomes; empty where the kind does not matter. */
	static Set<FileKind> of(Spot spot, BufferedInputStream content) throws RpcException, IOException {
		if (!isAsked(spot)) {
			return Set.of();
		}
		Set<FileKind> kinds = of(spot, spot.name());
		content.mark(HEAD);
		byte[] head = content.readNBytes(HEAD);
		content.reset();
		FileKind.recognise(text(head), spot.name()).ifPresent(kinds::add);
		return kinds;
	}

	/** What a file is, also if it were of another name; empty where the kind does not matter, and for what is no file. */
	static Set<FileKind> of(Spot spot, String otherName) throws RpcException {
		Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
		try (OpenFolder folder = spot.parent(false)) {
			PosixFileAttributes attributes = folder.attributes(spot.name());
			if (attributes != null && attributes.isRegularFile()) {
				String head = text(head(folder, spot.name()));
				FileKind.recognise(head, spot.name()).ifPresent(kinds::add);
				FileKind.recognise(head, otherName).ifPresent(kinds::add);
			}
		} catch (NoSuchFileException | NotDirectoryException e) {
			return kinds;
		} catch (IOException e) {
			throw Errors.refusal(UserFilesComponent.shown(spot.place()), e);
		}
		return kinds;
	}

	static boolean isAsked(Spot spot) throws RpcException {
		try {
			return Rights.isByKind(spot);
		} catch (IOException e) {
			throw Errors.refusal(UserFilesComponent.shown(spot.place()), e);
		}
	}

	private static byte[] head(OpenFolder folder, String name) throws IOException {
		try (FileChannel file = folder.read(name); InputStream in = Channels.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

	private static String text(byte[] head) {
		return new String(head, StandardCharsets.UTF_8);
	}
}
