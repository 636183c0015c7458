// SPDX-License-Identifier: EPL-2.0
/** The runner of TCL and Expect tests: {@code boot.tcl} sources the file at the top level and leaves a verdict, {@code api.tcl} calls the EP when a test does. */
package org.twister.ep.tcl.internal;
