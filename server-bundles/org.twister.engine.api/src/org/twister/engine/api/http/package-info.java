// SPDX-License-Identifier: EPL-2.0
/**
 * How bundles serve HTTP and WebSockets without knowing the server: {@link Endpoint} and {@link SocketEndpoint} are OSGi services that engine.http collects by
 * path. Everything is blocking and runs on virtual threads.
 */
package org.twister.engine.api.http;
