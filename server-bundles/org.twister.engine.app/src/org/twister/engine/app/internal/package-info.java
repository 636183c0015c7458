// SPDX-License-Identifier: EPL-2.0
/**
 * The process of the Central Engine: reads its arguments, owns the home directory, publishes the {@code Settings} that all components wait for, says when it is ready,
 * and ends it. It contains nothing of what the engine does.
 */
package org.twister.engine.app.internal;
