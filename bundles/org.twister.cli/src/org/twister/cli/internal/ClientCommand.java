// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.LocalEngine;
import org.twister.rpc.client.LocalToken;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Option;

/** A command that talks to a Central Engine. By default that is the one of {@code ~/twister} on this machine. */
abstract class ClientCommand extends BaseCommand {

	private static final String DEFAULT_SERVER = "http://127.0.0.1:8000";

	@Option(names = "--server", paramLabel = "URL", description = "The Central Engine. Default: the one that runs in the home directory on this machine.")
	private String server;

	@Option(names = "--home", paramLabel = "FOLDER", description = "Home directory of the Central Engine. Default: ~/twister.")
	private String home;

	@Option(names = "--token-file", paramLabel = "FILE", description = "File with the token to log in with. Default: the admin token of the home directory.")
	private String tokenFile;

	@Option(names = "--ca", paramLabel = "FILE", description = "https: certificates to trust (PEM), the server's own or its authority's. Default: TWISTER_CA; always: config/ca.pem of the home directory.")
	private Path ca;

	@Override
	protected final ExitCode perform() throws CommandException, InterruptedException {
		Path folder = home == null ? LocalToken.defaultHome() : Path.of(home).toAbsolutePath();
		URI uri = server == null ? LocalEngine.find(folder).map(LocalEngine::uri).orElse(URI.create(DEFAULT_SERVER)) : uri(server);
		try {
			String token = tokenFile == null ? LocalToken.of(folder) : LocalToken.read(Path.of(tokenFile));
			try (TwisterClient client = TwisterClient.connect(uri, token, folder, ca)) {
				return perform(client);
			}
		} catch (RpcException e) {
			boolean isOfHome = e.code() == FaultCode.NOT_LOGGED_IN && server != null && tokenFile == null;
			throw new CommandException(exitCode(e.code()), decapitalised(e.getMessage()) + (isOfHome ? " (--token-file names another token)" : ""), e);
		}
	}

	/** Does the work on an open connection. */
	protected abstract ExitCode perform(TwisterClient client) throws CommandException, RpcException, InterruptedException;

	private static ExitCode exitCode(FaultCode code) {
		return code == FaultCode.NOT_FOUND || code == FaultCode.BAD_REQUEST || code == FaultCode.CONFLICT ? ExitCode.USAGE : ExitCode.ENGINE_TROUBLE;
	}

	/** {@code host:port} will do. */
	static URI uri(String server) throws CommandException {
		try {
			URI uri = new URI(server.contains("://") ? server : "http://" + server);
			if (uri.getHost() == null) {
				throw CommandException.usage("--server " + server + ": a URL such as " + DEFAULT_SERVER + " is wanted");
			}
			return uri;
		} catch (URISyntaxException e) {
			throw CommandException.usage("--server " + server + ": a URL such as " + DEFAULT_SERVER + " is wanted");
		}
	}

	private static String decapitalised(String sentence) {
		boolean word = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(0)) && Character.isLowerCase(sentence.charAt(1));
		String text = word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}
}
