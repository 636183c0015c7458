// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.util.List;

import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService.Claim;
import org.twister.rpc.ResourceService.Item;
import org.twister.rpc.ResourceService.ResourceInfo;
import org.twister.rpc.ResourceService.Use;
import org.twister.rpc.RpcException;

/** Says what is taken by whom, and keeps others from changing it. */
final class Guard {

	private final Claims claims;

	Guard(Claims claims) {
		this.claims = claims;
	}

	/** The same node with who has it. */
	ResourceInfo withUse(ResourceInfo info, Item item) {
		List<Claim> on = claims.on(item);
		if (on.isEmpty()) {
			return info;
		}
		Claim strongest = on.getFirst();
		for (Claim claim : on) {
			if (rank(claim.use()) > rank(strongest.use())) {
				strongest = claim;
			}
		}
		return new ResourceInfo(info.root(), info.id(), info.name(), info.path(), info.meta(), info.children(), strongest.use(), holder(strongest),
				info.version(),
				info.revision(), info.branch());
	}

	private static int rank(Use use) {
		return switch (use) {
		case FREE -> 0;
		case RESERVED -> 1;
		case LOCKED -> 2;
		case BUSY -> 3;
		};
	}

	private static String holder(Claim claim) {
		return claim.user() + (claim.run() == 0 ? "" : " (run " + claim.run() + ")");
	}

	/** Whoever has taken a node, or what it is in, is the only one who changes it. */
	void checkChange(Actor actor, Item item) throws RpcException {
		for (Claim claim : claims.on(item)) {
			boolean covers = claim.resources().stream().anyMatch(own -> own.key().equals(item.key()) || item.above().contains(own.key()));
			if (covers && !claim.user().equals(actor.user()) && !actor.admin()) {
				throw new RpcException(FaultCode.CONFLICT, item.path() + " is held by " + holder(claim) + ": only he can change it.");
			}
		}
	}

	/** A node goes away, or gets another place: nobody must have taken anything in it, a user himself excepted. */
	void checkRemoval(Actor actor, Item item) throws RpcException {
		for (Claim claim : claims.on(item)) {
			if (claim.run() != 0 || !claim.user().equals(actor.user())) {
				throw new RpcException(FaultCode.CONFLICT, item.path() + " is held by " + holder(claim) + ": it has to be free first.");
			}
		}
	}
}
