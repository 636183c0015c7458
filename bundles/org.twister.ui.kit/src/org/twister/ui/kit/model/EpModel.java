// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

import org.twister.rpc.EpService.EpInfo;

/**
 * An EP as last heard of.
 *
 * @param info    state of the EP
 * @param changed reading of the monotonic clock when its state last changed, 0 if it has been so since the connection was made
 */
public record EpModel(EpInfo info, long changed) {

	public String name() {
		return info.name();
	}
}
