// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesPackage.Literals;

/**
 * Rules of test beds and SUTs. Their parts are found by ID or by path, with a colon before the name of a property.
 */
final class ResourcesValidator {

	private static final String EPS = "epnames";
	private static final String USER_EPS = "_epnames_";

	private final Findings found;
	private final Findings.Names ids;

	ResourcesValidator(Findings found) {
		this.found = found;
		this.ids = found.new Names("duplicate-id");
	}

	void check(ResourceNode root) {
		if (root instanceof ResourceTree) {
			boolean someHaveEps = root.getChildren().stream().anyMatch(ResourcesValidator::hasEps);
			checkChildren(root, "", someHaveEps);
		} else {
			ids.add("ID", root.getId(), root, Literals.RESOURCE_NODE__ID);
			checkName(root, root.getName());
			checkEps(root, "sut-without-ep", "SUT");
			checkChildren(root, root.getName(), false);
		}
	}

	private void checkChildren(ResourceNode node, String path, boolean withEps) {
		Findings.Names names = found.new Names("duplicate-name");
		for (ResourceNode child : node.getChildren()) {
			String own = path + "/" + child.getName();
			found.required("missing-name", child.getName(), child, Literals.RESOURCE_NODE__NAME,
					"A part of '" + (path.isEmpty() ? "/" : path) + "' has no name.");
			ids.add("ID", child.getId(), child, Literals.RESOURCE_NODE__ID);
			names.add("Resource", Findings.isBlank(child.getName()) ? "" : own, child, Literals.RESOURCE_NODE__NAME);
			checkName(child, own);
			if (withEps) {
				checkEps(child, "test-bed-without-ep", "Test bed");
			}
			checkChildren(child, own, false);
		}
	}

	private void checkName(ResourceNode node, String path) {
		if (node.getName() != null && (node.getName().contains("/") || node.getName().contains(":"))) {
			found.error("bad-name", node, Literals.RESOURCE_NODE__NAME, "The name of '" + path + "' has a slash or colon: it cannot be found.");
		}
	}

	private void checkEps(ResourceNode node, String code, String kind) {
		if (!hasEps(node)) {
			found.warning(code, node, Literals.RESOURCE_NODE__META, kind + " '" + node.getName() + "' names no EP to run on.");
		}
	}

	private static boolean hasEps(ResourceNode node) {
		return node.getMeta().stream().anyMatch(
				meta -> (EPS.equals(meta.getKey()) || meta.getKey() != null && meta.getKey().startsWith(USER_EPS)) && !Findings.isBlank(meta.getValue()));
	}
}
