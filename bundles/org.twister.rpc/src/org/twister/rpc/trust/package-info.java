// SPDX-License-Identifier: EPL-2.0
/**
 * How clients and EP managers know the certificate of a Central Engine. The next hop is the HTTP client of whoever connects; nothing is transported here.
 */
package org.twister.rpc.trust;
