// SPDX-License-Identifier: EPL-2.0
/**
 * Runs that start by themselves, as in schedule.json.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.schedule;
