// SPDX-License-Identifier: EPL-2.0
/** The Log view: bytes of a log become lines with styles off the UI thread, a bounded number of them is shown. Holds no file and asks nobody but the session. */
package org.twister.ui.log.internal;
