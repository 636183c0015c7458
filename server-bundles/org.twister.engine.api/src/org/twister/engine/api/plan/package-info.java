// SPDX-License-Identifier: EPL-2.0
/** From what a user composed to what the engine performs: {@link Planner} makes a {@link RunPlan}, immutable, flat, with every decision in it. */
package org.twister.engine.api.plan;
