// SPDX-License-Identifier: EPL-2.0
/** The session: jobs that talk to the engine, and the pump that brings their findings to the UI thread. */
package org.twister.ui.kit.internal;
