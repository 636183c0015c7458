// SPDX-License-Identifier: EPL-2.0
/** The installed products as command lines, and the processes that are started from them. */
package org.twister.cli.internal.product;
