// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.twister.engine.api.plan.PlannedSuite;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.EpService.RunnerInfo;

/** The EPs that a plan may use, and what they can run. */
final class ConnectedEps {

	private final Map<String, EpInfo> eps = new LinkedHashMap<>();

	ConnectedEps(List<EpInfo> all) {
		all.stream().filter(ep -> ep.state() != EpState.LOST).forEach(ep -> eps.put(ep.name(), ep));
	}

	List<String> names() {
		return List.copyOf(eps.keySet());
	}

	boolean isEmpty() {
		return eps.isEmpty();
	}

	boolean contains(String name) {
		return eps.containsKey(name);
	}

	/** One that works for no run, or else any. */
	Optional<String> firstFree() {
		return eps.values().stream().filter(ep -> ep.state() == EpState.IDLE).findFirst().or(() -> eps.values().stream().findFirst()).map(EpInfo::name);
	}

	/** Of a shared queue all EPs may take tests. */
	List<String> takingPart(List<PlannedSuite> suites) {
		Set<String> names = new TreeSet<>();
		suites.forEach(suite -> names.addAll(suite.ep().isEmpty() ? names() : List.of(suite.ep())));
		return List.copyOf(names);
	}

	/** A runner that claims an extension, other than the well-known ones: one that a plugin brought. */
	Optional<String> runnerOfExtension(String extension) {
		return eps.values().stream().flatMap(ep -> ep.runners().stream()).filter(r -> r.extensions().contains(extension)).map(RunnerInfo::id).sorted()
				.findFirst();
	}

	/** Every extension that some EP's runner claims. */
	Set<String> extensions() {
		Set<String> extensions = new TreeSet<>();
		eps.values().forEach(ep -> ep.runners().forEach(r -> extensions.addAll(r.extensions())));
		return extensions;
	}

	/**
	 * Why a runner cannot be used, empty if it can or if the EP is not connected, which is another problem.
	 *
	 * @param ep where, empty for any EP: one that can is enough
	 */
	String refusal(String runner, String ep) {
		if (!ep.isEmpty() && !eps.containsKey(ep)) {
			return "";
		}
		List<EpInfo> candidates = ep.isEmpty() ? List.copyOf(eps.values()) : List.of(eps.get(ep));
		String refusal = "No EP has a runner '" + runner + "'.";
		for (EpInfo candidate : candidates) {
			Optional<RunnerInfo> info = candidate.runners().stream().filter(r -> r.id().equals(runner)).findFirst();
			if (info.isPresent() && info.get().problem().isEmpty()) {
				return "";
			}
			if (info.isPresent()) {
				refusal = candidate.name() + " cannot run '" + runner + "' tests: " + info.get().problem();
			} else if (!ep.isEmpty()) {
				refusal = ep + " has no runner '" + runner + "'.";
			}
		}
		return refusal;
	}
}
