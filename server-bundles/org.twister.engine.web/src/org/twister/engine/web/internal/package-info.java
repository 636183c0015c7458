// SPDX-License-Identifier: EPL-2.0
/**
 * What clients of today use: native operations as JSON at {@code /api/v1}, files of runs below it, events at {@code /events}, and a page at {@code /rest/} for people
 * with a browser. It translates between the wire and the services of {@code org.twister.rpc} and engine.api; it decides nothing.
 */
package org.twister.engine.web.internal;
