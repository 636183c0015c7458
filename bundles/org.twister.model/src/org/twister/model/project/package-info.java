// SPDX-License-Identifier: EPL-2.0
/**
 * What a user composes: a project of suites of test files, with the options of each. {@code org.twister.model.plan} expands it.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.project;
