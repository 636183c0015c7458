// SPDX-License-Identifier: EPL-2.0
/**
 * The client side of a Central Engine: {@link org.twister.rpc.client.TwisterClient} turns the service interfaces of {@code org.twister.rpc} into calls to
 * {@code /api/v1}, follows {@code /events} and logs through lost connections, and says in one sentence why something failed. Plain Java, no OSGi: the command line
 * uses it on a class path. Next hop: {@code org.twister.engine.web} on the other side of the wire. It holds no state of runs; views fold their own.
 */
package org.twister.rpc.client;
