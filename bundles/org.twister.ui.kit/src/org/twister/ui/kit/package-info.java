// SPDX-License-Identifier: EPL-2.0
/**
 * What all views and editors share: the {@linkplain org.twister.ui.kit.CeSession session} with a Central Engine, status images and colours, words. The previous hop
 * is {@code org.twister.rpc.client}, the next ones are ui.monitor and ui.log. Nothing here blocks the UI thread.
 */
package org.twister.ui.kit;
