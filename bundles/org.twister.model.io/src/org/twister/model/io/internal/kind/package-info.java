// SPDX-License-Identifier: EPL-2.0
/** Tells the kind of a file by what is in it. */
package org.twister.model.io.internal.kind;
