// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Puts a runner's own files, for example bootstrap code, where its interpreter can read them. */
public final class SupportFiles {

	private SupportFiles() {}

	/**
	 * Copies resources into a folder unless they are there already. Safe when several EPs do it at once, or an interpreter reads them meanwhile.
	 *
	 * @param owner  class beside which the resources are
	 * @param folder {@link TestTask#support}
	 */
	public static void install(Class<?> owner, Path folder, String... names) throws IOException {
		for (String name : names) {
			byte[] content;
			try (InputStream in = owner.getResourceAsStream(name)) {
				content = in.readAllBytes();
			}
			Path target = folder.resolve(name);
			if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
				continue;
			}
			Files.createDirectories(target.getParent());
			Path temporary = Files.createTempFile(target.getParent(), ".new", null);
			Files.write(temporary, content);
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
	}
}
