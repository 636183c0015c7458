// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit.internal;

import static org.twister.model.bindings.BindingsPackage.Literals.*;
import static org.twister.model.eplist.EplistPackage.Literals.*;
import static org.twister.model.globals.GlobalsPackage.Literals.*;
import static org.twister.model.resources.ResourcesPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.twister.model.bindings.Binding;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.PlainLink;
import org.twister.model.edit.ItemImages;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistFactory;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.Parameter;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

/** What a lab has: test beds and SUTs, EPs, global parameters and bindings; and the entries of maps. */
final class LabKinds {

	private LabKinds() {}

	static List<ItemKind> all() {
		List<ItemKind> kinds = new ArrayList<>();
		addResources(kinds);
		kinds.add(new ItemKind(EP_LIST, ItemImages.EPS).label(EpList.class, Labels::fileOf).child(EP_LIST__ENTRIES, EP_ENTRY, EpList.class, LabKinds::ep));
		kinds.add(new ItemKind(EP_ENTRY, ItemImages.EP).label(EpEntry.class, LabKinds::label).grey(EpEntry.class, e -> !e.isEnabled())
				.uniquelyNamed(EP_ENTRY__NAME, Texts.get("new.ep")).child(EP_ENTRY__OPTIONS));
		addGlobals(kinds);
		kinds.add(new ItemKind(BINDINGS, ItemImages.BINDINGS).label(Bindings.class, Labels::fileOf).child(BINDINGS__BINDINGS).child(BINDINGS__LINKS));
		kinds.add(new ItemKind(BINDING, ItemImages.BINDINGS).label(Binding.class, b -> Labels.orUnnamed(b.getName())).child(BINDING__LINKS));
		kinds.add(new ItemKind(BINDING_LINK, ItemImages.LINK).label(BindingLink.class, l -> arrow(l.getComponent(), l.getSut())));
		kinds.add(new ItemKind(PLAIN_LINK, ItemImages.LINK).label(PlainLink.class, l -> arrow(l.getConfiguration(), l.getSut())));
		kinds.add(new ItemKind(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY, ItemImages.PROPERTY).label(Map.Entry.class, LabKinds::label)
				.uniquelyNamed(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY__KEY, Texts.get("new.property"))
				.renew(Map.Entry.class, LabKinds::begin));
		return kinds;
	}

	private static void addResources(List<ItemKind> kinds) {
		kinds.add(new ItemKind(RESOURCE_TREE, ItemImages.TEST_BEDS).label(ResourceTree.class, Labels::fileOf).fixed(RESOURCE_NODE__ID, RESOURCE_TREE__VERSION)
				.child(RESOURCE_NODE__CHILDREN, RESOURCE_NODE, ResourceNode.class, o -> node(Texts.get("new.testBed"), o)).child(RESOURCE_NODE__META));
		kinds.add(new ItemKind(RESOURCE_NODE, ItemImages.COMPONENT).label(ResourceNode.class, LabKinds::label).fixed(RESOURCE_NODE__ID)
				.image(ResourceNode.class, n -> isWhole(n) ? ItemImages.TEST_BED : ItemImages.COMPONENT).uniquelyNamed(RESOURCE_NODE__NAME, "")
				.renew(ResourceNode.class, n -> n.setId(newId()))
				.child(RESOURCE_NODE__CHILDREN, RESOURCE_NODE, ResourceNode.class, o -> node(Texts.get("new.component"), o)).child(RESOURCE_NODE__META));
	}

	private static void addGlobals(List<ItemKind> kinds) {
		kinds.add(new ItemKind(GLOBALS, ItemImages.GLOBALS).label(Globals.class, Labels::fileOf).child(GLOBALS__FOLDERS));
		kinds.add(new ItemKind(FOLDER, ItemImages.FOLDER).label(Folder.class, f -> Labels.orUnnamed(f.getName()))
				.uniquelyNamed(FOLDER__NAME, Texts.get("new.folder"))
				.child(FOLDER__PARAMETERS, PARAMETER, Folder.class, o -> parameter()).child(FOLDER__FOLDERS).multiLine(FOLDER__DESCRIPTION));
		kinds.add(new ItemKind(PARAMETER, ItemImages.PARAMETER).label(Parameter.class, p -> Labels.pair(p.getName(), p.getValue()))
				.description(Parameter.class, p -> p.getDescription().isBlank() ? Labels.pair(p.getName(), p.getValue()) : Labels.oneLine(p.getDescription()))
				.uniquelyNamed(PARAMETER__NAME, Texts.get("new.parameter")).choices(PARAMETER__TYPE, "string", "decimal", "iterator")
				.multiLine(PARAMETER__DESCRIPTION));
	}

	private static ResourceNode node(String stem, ResourceNode owner) {
		ResourceNode node = ResourcesFactory.eINSTANCE.createResourceNode();
		node.setName(UniqueNames.next(stem, ItemKinds.names(owner, RESOURCE_NODE__CHILDREN, RESOURCE_NODE__NAME)));
		return node;
	}

	/** Ten hexadecimal digits, as every node has. */
	private static String newId() {
		return String.format("%010x", ThreadLocalRandom.current().nextLong(1L << 40));
	}

	/** Registers with the same CE as the last one. */
	private static EpEntry ep(EpList owner) {
		EpEntry entry = EplistFactory.eINSTANCE.createEpEntry();
		entry.setCeHost("127.0.0.1");
		if (!owner.getEntries().isEmpty()) {
			EpEntry last = owner.getEntries().get(owner.getEntries().size() - 1);
			entry.setCeHost(last.getCeHost());
			entry.setCePort(last.getCePort());
		}
		return entry;
	}

	private static Parameter parameter() {
		Parameter parameter = GlobalsFactory.eINSTANCE.createParameter();
		parameter.setType("string");
		return parameter;
	}

	private static void begin(Map.Entry<?, ?> entry) {
		EObject object = (EObject) entry;
		if (entry.getValue() == null) {
			object.eSet(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY__VALUE, "");
		}
	}

	private static String label(Map.Entry<?, ?> entry) {
		return Labels.pair(String.valueOf(entry.getKey()), entry.getValue() == null ? "" : entry.getValue().toString());
	}

	/** A test bed or a SUT, not a part of one. The file of one SUT has it as its content. */
	private static boolean isWhole(ResourceNode node) {
		return node.getParent() == null || node.getParent() instanceof ResourceTree;
	}

	private static String label(ResourceNode node) {
		if (node.getParent() == null && node.getName().isBlank()) {
			return Labels.fileOf(node);
		}
		String status = node.getStatus() == ResourceStatus.FREE ? "" : Labels.word(RESOURCE_STATUS, node.getStatus()).toLowerCase(Locale.ROOT);
		return Labels.with(node.getName(), List.of(status));
	}

	/** {@code EP-1 @ lab7 -> 10.0.0.1:8000}. */
	private static String label(EpEntry entry) {
		String host = entry.getHost().isBlank() ? "" : " @ " + entry.getHost();
		return Labels.orUnnamed(entry.getName()) + host + " -> " + entry.getCeHost() + ':' + entry.getCePort();
	}

	private static String arrow(String from, String to) {
		return Labels.orUnnamed(from) + " -> " + Labels.orUnnamed(to);
	}

}
