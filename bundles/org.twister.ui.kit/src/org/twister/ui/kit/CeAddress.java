// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a Central Engine is and how to log in there.
 *
 * @param uri       its address, {@code http://host:port}
 * @param tokenPath file with the token, or the home folder of an engine on this machine; empty if {@code token} is given
 * @param token     the token itself, never remembered; empty if it is read from {@code tokenPath}
 */
public record CeAddress(URI uri, String tokenPath, String token) {

	private static final String TOKEN_IN_HOME = "config/admin.token"; //$NON-NLS-1$
	private static final int DEFAULT_PORT = 8000;

	/**
	 * Completes what people type: {@code lab-ce} becomes {@code http://lab-ce:8000}.
	 *
	 * @throws IllegalArgumentException with a sentence for people
	 */
	public static URI parseUri(String text) {
		String t = text.strip();
		if (t.isEmpty()) {
			throw new IllegalArgumentException(Messages.CeAddress_Empty);
		}
		try {
			URI uri = new URI(t.contains("://") ? t : "http://" + t); //$NON-NLS-1$ //$NON-NLS-2$
			String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
			if (!scheme.equals("http") && !scheme.equals("https")) { //$NON-NLS-1$ //$NON-NLS-2$
				throw new IllegalArgumentException(Messages.bind(Messages.CeAddress_Scheme, scheme));
			}
			if (uri.getHost() == null) {
				throw new IllegalArgumentException(Messages.bind(Messages.CeAddress_Malformed, t));
			}
			return new URI(scheme, null, uri.getHost(), uri.getPort() < 0 && scheme.equals("http") ? DEFAULT_PORT : uri.getPort(), null, null, null); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(Messages.bind(Messages.CeAddress_Malformed, t), e);
		}
	}

	/** Reads the token. Blocks on the file system. */
	public String readToken() throws IOException {
		if (!token.isBlank()) {
			return token.strip();
		}
		String home = System.getProperty("user.home"); //$NON-NLS-1$
		Path path = Path.of(tokenPath.startsWith("~/") ? home + tokenPath.substring(1) : tokenPath.equals("~") ? home : tokenPath); //$NON-NLS-1$ //$NON-NLS-2$
		Path file = Files.isDirectory(path) ? path.resolve(TOKEN_IN_HOME) : path;
		try {
			return Files.readString(file).strip();
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.bind(Messages.CeAddress_NoToken, file), e);
		} catch (java.nio.file.AccessDeniedException e) {
			throw new IOException(Messages.bind(Messages.CeAddress_TokenDenied, file), e);
		}
	}

	/** As shown to people: host and port. */
	public String label() {
		return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort(); //$NON-NLS-1$
	}
}
