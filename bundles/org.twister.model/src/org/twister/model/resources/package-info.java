// SPDX-License-Identifier: EPL-2.0
/**
 * Test beds and systems under test: trees of devices with their properties, as in resources.json, systems.json and SUT files.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.resources;
