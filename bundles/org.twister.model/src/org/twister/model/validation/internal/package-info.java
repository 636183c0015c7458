// SPDX-License-Identifier: EPL-2.0
/** The rules, one class for each kind of configuration. */
package org.twister.model.validation.internal;
