// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.twister.engine.api.Caller;
import org.twister.engine.api.UserFiles.Place;
import org.twister.engine.files.internal.RootsComponent.Located;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** Lets callers through to the places that they name. */
final class Spots {

	private final RootsComponent roots;

	Spots(RootsComponent roots) {
		this.roots = roots;
	}

	/** @throws RpcException FORBIDDEN for the files of somebody else, unless an admin asks */
	static void checkUser(Caller caller, String user) throws RpcException {
		if (!caller.admin() && !caller.user().equals(user)) {
			throw new RpcException(FaultCode.FORBIDDEN, "The files of user " + user + " are for him and for admins only.");
		}
	}

	/** Where a name leads, its last link followed. */
	Spot target(Caller caller, Place place) throws RpcException {
		return of(caller, place, true);
	}

	/** The name itself, which may be a link; not a root's own folder. */
	Spot entry(Caller caller, Place place) throws RpcException {
		Spot spot = of(caller, place, false);
		if (place.name().isEmpty() || spot.path().getParent() == null) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The name of a file is missing.");
		}
		return spot;
	}

	private Spot of(Caller caller, Place place, boolean follow) throws RpcException {
		checkUser(caller, place.user());
		Places places = roots.places(place.user());
		if (place.name() != null && place.name().isEmpty()) {
			return root(place, places);
		}
		Located located = roots.locate(place.user(), place.root(), place.name(), follow);
		return new Spot(place, places, located.path(), located.base());
	}

	private Spot root(Place place, Places places) throws RpcException {
		try {
			Path folder = RealPath.of(places.folders().get(place.root()));
			if (!roots.isAllowed(place.user(), folder)) {
				throw new RpcException(FaultCode.FORBIDDEN, "The folder " + place.root().word() + " of user " + place.user() + " leads out of his folders.");
			}
			return new Spot(place, places, folder, folder);
		} catch (IOException e) {
			throw Errors.refusal(place.root().word(), e);
		}
	}

	/** Whether something found beside or behind a link may be seen. */
	boolean isVisible(Spot spot, Path path) {
		try {
			return !roots.isKept(spot.place().user(), path);
		} catch (RpcException e) {
			// the user has just gone
			return false;
		}
	}

	/** Whether a link may be followed to there. */
	boolean isAllowed(Spot spot, Path path) throws RpcException {
		return roots.isAllowed(spot.place().user(), path);
	}

	/** Folder that nothing that holds it may be moved or deleted with. */
	Path home() {
		return roots.home();
	}
}
