// SPDX-License-Identifier: EPL-2.0
/**
 * Makes plans: {@link org.twister.engine.plan.internal.PlannerComponent} takes a project ({@code org.twister.model.io} reads it, {@code org.twister.model.plan} expands it)
 * or loose files, and decides everything the run engine needs: EPs, runners, parameters, numbers. Reads files, changes none. Next hop: {@code RunEngine.perform}.
 */
package org.twister.engine.plan.internal;
