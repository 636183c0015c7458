// SPDX-License-Identifier: EPL-2.0
/** The EPs view, the Run view and the commands that steer the shown run. They show the model of {@code ui.kit} and never ask the engine themselves. */
package org.twister.ui.monitor.internal;
