// SPDX-License-Identifier: EPL-2.0
/**
 * The domain as EMF: frameworks, projects, test beds, EP lists, globals (their packages are generated from {@code model/twister.ecore} into {@code src-
 * gen}), and
 * what is known about test files by name and header. No I/O: {@code org.twister.model.io} reads and writes, {@code org.twister.model.plan} is the next hop.
 */
package org.twister.model;
