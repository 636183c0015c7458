// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.spi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A test about to run.
 *
 * @param file       the test in the mirror of its folder
 * @param workFolder its current directory
 * @param taskFolder private to this test, empty at its start: for files of {@link Launch#files} and for what the test's process leaves for the runner
 * @param support    private to the runner, kept: for bootstrap code
 * @param params     arguments
 * @param properties user properties of test and suite
 * @param context    names that tests see: USER, EP, SUITE_NAME, SUITE_ID, FILE_NAME, FILE_ID, TESTBED, PROJECT
 */
public record TestTask(Path file, Path workFolder, Path taskFolder, Path support, List<String> params, Map<String, String> properties,
		Map<String, String> context) {

	/**
	 * Context and properties as a file that any language reads in one go: UTF-8, each name and value ended by a NUL; properties with {@code P:} before the name.
	 */
	public byte[] contextFile() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		context.forEach((name, value) -> put(out, name, value));
		properties.forEach((name, value) -> put(out, "P:" + name, value));
		return out.toByteArray();
	}

	private static void put(ByteArrayOutputStream out, String name, String value) {
		out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
		out.write(0);
		out.writeBytes(value.replace("\0", "").getBytes(StandardCharsets.UTF_8));
		out.write(0);
	}
}
