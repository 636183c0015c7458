// SPDX-License-Identifier: EPL-2.0
/** What a terminal can show: its width, colours, lines that are redrawn, texts cut to columns. Knows nothing of tests. */
package org.twister.cli.internal.terminal;
