// SPDX-License-Identifier: EPL-2.0
/**
 * All durable state goes through these two interfaces. Today engine.journal implements them with files and one partition; a distributed log can be a second
 * implementation. Rules: only a partition's owner decides; times and random values are in the event, so that folds are deterministic; cursors are never computed with.
 */
package org.twister.engine.api.spi.store;
