// SPDX-License-Identifier: EPL-2.0
/**
 * The panic rules of all users, as in PanicDetectData.json.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.panic;
