// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** The admin token of a Central Engine of the same account on the same machine: {@code <home>/config/admin.token}, made by its first start. */
public final class LocalToken {

	private LocalToken() {}

	/** Home directory of a Central Engine that was started without {@code --home}. */
	public static Path defaultHome() {
		return Path.of(System.getProperty("user.home"), "twister");
	}

	/** @throws RpcException NOT_LOGGED_IN if there is none or this account may not read it */
	public static String of(Path home) throws RpcException {
		Path file = home.resolve("config/admin.token");
		if (Files.notExists(file)) {
			throw new RpcException(FaultCode.NOT_LOGGED_IN, "There is no token in " + file + ": no Central Engine was started with this home directory.");
		}
		return read(file);
	}

	/** Reads a token file: one line. */
	public static String read(Path file) throws RpcException {
		try {
			String token = Files.readString(file).strip();
			if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
				throw new RpcException(FaultCode.NOT_LOGGED_IN, file + " holds no token.");
			}
			return token;
		} catch (NoSuchFileException e) {
			throw new RpcException(FaultCode.NOT_LOGGED_IN, "There is no file " + file + " to take a token from.");
		} catch (IOException e) {
			throw new RpcException(FaultCode.NOT_LOGGED_IN, "The token in " + file + " cannot be read: " + e.getMessage() + ".");
		}
	}
}
