// SPDX-License-Identifier: EPL-2.0
/**
 * The e-mail that tells of the end of a run, as in email.xml.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.email;
