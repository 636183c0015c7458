// SPDX-License-Identifier: EPL-2.0
/** HTTP, WebSocket and reconnecting, behind {@link org.twister.rpc.client.TwisterClient}. */
package org.twister.rpc.client.internal;
