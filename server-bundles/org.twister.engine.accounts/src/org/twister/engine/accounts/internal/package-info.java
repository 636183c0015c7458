// SPDX-License-Identifier: EPL-2.0
/**
 * Who may call the Central Engine, and what he may: {@code AccountStore} has users, groups and tokens and is {@code Users} for the other bundles;
 * {@code AccountAuthenticator} knows a caller by token or password; {@code UserServiceComponent} is the native service that changes them; {@code AuditLog} is
 * {@code Audit}. It gives roles to callers; whether a call needs one is decided by the service that is called.
 */
package org.twister.engine.accounts.internal;
