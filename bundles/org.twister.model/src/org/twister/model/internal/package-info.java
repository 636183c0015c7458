// SPDX-License-Identifier: EPL-2.0
/** What the generated classes of the model build on. */
package org.twister.model.internal;
