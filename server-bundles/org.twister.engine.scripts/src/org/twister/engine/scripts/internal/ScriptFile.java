// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.scripts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Makes sure that a file can be started as a script. */
final class ScriptFile {

	private ScriptFile() {}

	/**
	 * @param file absolute, inside the user's roots, without links
	 * @throws RpcException NOT_FOUND, or BAD_REQUEST if it is none, or may not be read or made executable
	 */
	static void prepare(Path file) throws RpcException {
		if (!Files.exists(file)) {
			throw new RpcException(FaultCode.NOT_FOUND, "There is no script " + file + ".");
		}
		if (!Files.isRegularFile(file)) {
			throw new RpcException(FaultCode.BAD_REQUEST, file + " is no file: it cannot be run as a script.");
		}
		try {
			if (!beginsWithInterpreter(file)) {
				throw new RpcException(FaultCode.BAD_REQUEST, file + " cannot be run as a script: it does not begin with #!.");
			}
			if (!Files.isExecutable(file)) {
				makeExecutable(file);
			}
		} catch (IOException | UnsupportedOperationException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, file + " cannot be run as a script: " + e.getMessage());
		}
	}

	private static boolean beginsWithInterpreter(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == '#' && in.read() == '!';
		}
	}

	/** For all who may read it. */
	private static void makeExecutable(Path file) throws IOException {
		Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
		permissions.add(PosixFilePermission.OWNER_EXECUTE);
		if (permissions.contains(PosixFilePermission.GROUP_READ)) {
			permissions.add(PosixFilePermission.GROUP_EXECUTE);
		}
		if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
			permissions.add(PosixFilePermission.OTHERS_EXECUTE);
		}
		Files.setPosixFilePermissions(file, permissions);
	}
}
