// SPDX-License-Identifier: EPL-2.0
/** Content types of the files that users have, so that each opens in its editor whatever its name is. */
package org.twister.ui.kit.internal.content;
