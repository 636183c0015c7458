// SPDX-License-Identifier: EPL-2.0
/**
 * The one port of the Central Engine: Jetty on virtual threads. Collects {@code Endpoint} and {@code SocketEndpoint} services by path, asks the
 * {@code Authenticator} who calls, keeps limits, and hands each request to the part that serves it. It knows nothing of what they serve.
 */
package org.twister.engine.http.internal;
