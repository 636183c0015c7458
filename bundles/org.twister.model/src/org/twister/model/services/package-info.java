// SPDX-License-Identifier: EPL-2.0
/**
 * The services that a CE can start, as in services.ini.
 * Generated from {@code model/twister.ecore}; read by {@code org.twister.model.io}.
 */
package org.twister.model.services;
