// SPDX-License-Identifier: EPL-2.0
/** The desktop application: start, window, menus, the Execution perspective, connecting, the theme. What is shown in views comes from {@code ui.*}. */
package org.twister.workbench.internal;
