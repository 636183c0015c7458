// SPDX-License-Identifier: EPL-2.0
/**
 * Where results are saved and what reports show, as in db.xml and shared_db.xml.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.database;
