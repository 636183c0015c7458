// SPDX-License-Identifier: EPL-2.0
/** The real workbench under a display, with page objects over plain SWT, against engine and EP processes of the built products. */
package org.twister.ui.tests;
