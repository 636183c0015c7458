// SPDX-License-Identifier: EPL-2.0
/**
 * The domain as EMF: framework configuration, projects, test beds, EP lists, globals, database, e-mail, panic rules, plugins, services, accounts, bindings, schedules
 * (their packages are generated from {@code model/twister.ecore} into {@code src-gen}), what must hold of them ({@link org.twister.model.validation}), and
 * what is known about test files by name and header. No I/O: {@code org.twister.model.io} reads and writes, {@code org.twister.model.plan} is the next hop.
 */
package org.twister.model;
