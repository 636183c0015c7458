// SPDX-License-Identifier: EPL-2.0
/**
 * XML-RPC at {@code /} and {@code /RPC2}: the legacy method set for scripts and tests that exist, and the native services under {@code service.operation}. The
 * legacy calls are translated to the same services as everything else uses; what they return, and how they say errors, is that of the old Central Engine.
 */
package org.twister.engine.rpc.internal;
