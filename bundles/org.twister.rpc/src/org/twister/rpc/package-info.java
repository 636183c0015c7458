// SPDX-License-Identifier: EPL-2.0
/**
 * The contract with a Central Engine: services as interfaces over records, events, statuses, fault codes. Declared once here; served as JSON at
 * {@code /api/v1/<service>/<operation>} by engine.web and called by rpc.client. No transport, no I/O. Next hop: {@code org.twister.rpc.client} on this side of the
 * wire, {@code org.twister.engine.web} on the other.
 */
package org.twister.rpc;
