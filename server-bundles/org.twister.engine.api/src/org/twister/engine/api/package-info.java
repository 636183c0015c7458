// SPDX-License-Identifier: EPL-2.0
/**
 * What the bundles of the Central Engine know of each other: interfaces, records, SPIs; no implementation. No {@code engine.*} bundle requires another one: they
 * meet here, as OSGi services. The flow: {@link org.twister.engine.api.plan.Planner} makes a {@link org.twister.engine.api.plan.RunPlan}, {@link RunEngine}
 * performs it on the EPs of {@link EpPool}, everything durable goes through {@link org.twister.engine.api.spi.store}.
 */
package org.twister.engine.api;
