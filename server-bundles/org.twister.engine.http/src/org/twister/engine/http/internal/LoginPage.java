// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.nio.charset.StandardCharsets;

/** What a browser shows when its user does not log in. Says nothing of the server. */
final class LoginPage {

	static final String TYPE = "text/html; charset=utf-8";
	static final byte[] BYTES = """
			<!DOCTYPE html>
			<html lang="en">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Twister: log in</title>
			<style>
			:root { color-scheme: light dark; }
			body { font: 16px/1.5 system-ui, sans-serif; max-width: 32em; margin: 15vh auto; padding: 0 1em; }
			</style></head>
			<body>
			<h1>Twister</h1>
			<p>Log in with your user name and your password, or a token in place of the password. <a href="">Try again</a></p>
			</body>
			</html>
			""".getBytes(StandardCharsets.UTF_8);

	private LoginPage() {}
}
