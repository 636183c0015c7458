// SPDX-License-Identifier: EPL-2.0
/**
 * What is left of a run when it has ended: {@link org.twister.engine.results.internal.JUnitStep} writes its JUnit XML, {@link org.twister.engine.results.internal.DatabaseStep} saves its
 * tests into the {@code results} table of the embedded database. Both are end-of-run steps that engine.run performs; both may be performed twice and have their effect once.
 */
package org.twister.engine.results.internal;
