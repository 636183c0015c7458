// SPDX-License-Identifier: EPL-2.0
/** Readers of the file kinds, behind {@link org.twister.model.io.ModelFiles}: cursors over XML, INI and JSON that keep the place of what they read. */
package org.twister.model.io.internal;
