// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.link;

import java.net.URI;

/** Address of a Central Engine. */
public final class CeAddress {

	private static final int DEFAULT_PORT = 8000;

	private CeAddress() {}

	/**
	 * @param text {@code host}, {@code host:port} or a URL
	 * @throws IllegalArgumentException with a sentence for people
	 */
	public static URI parse(String text) {
		URI uri = URI.create((text.contains("://") ? text : "http://" + text).strip());
		if (uri.getHost() == null || !uri.getScheme().matches("https?")) {
			throw new IllegalArgumentException("\"" + text + "\" is no address of a Central Engine, expected host:port");
		}
		String host = uri.getHost();
		int port = uri.getPort() >= 0 ? uri.getPort() : text.contains("://") ? uri.getScheme().equals("https") ? 443 : 80 : DEFAULT_PORT;
		return URI.create(uri.getScheme() + "://" + host + ":" + port);
	}

	static URI socket(URI ce, String path) {
		return URI.create((ce.getScheme().equals("https") ? "wss" : "ws") + "://" + ce.getAuthority() + path);
	}
}
