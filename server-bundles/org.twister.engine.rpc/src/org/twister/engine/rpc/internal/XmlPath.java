// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.engine.rpc.internal.XmlText.Attribute;
import org.twister.engine.rpc.internal.XmlText.Node;

/**
 * The part of XPath that settings need: {@code /Root/name}, {@code name} from the root element on, {@code //name}, {@code *}, {@code ..}, predicates {@code [2]}, {@code [last()]},
 * {@code [name]}, {@code [name='value']}, {@code [@name]}, {@code [@name='value']}, and {@code /@name} or {@code /text()} at the end. There are no functions and no variables;
 * the time it takes grows with the file alone.
 */
final class XmlPath {

	private static final int MAX_LENGTH = 2_000;
	private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.:-]*";
	private static final Pattern STEP = Pattern.compile("(//?)?(" + NAME + "|\\*|\\.\\.?)((?:\\[[^\\[\\]\"']*(?:\"[^\"]*\"|'[^']*')?[^\\[\\]\"']*\\])*)");
	private static final Pattern PREDICATE = Pattern
			.compile("\\[\\s*(?:(\\d{1,9})|(last\\(\\))|(@?)(" + NAME + "|\\.|text\\(\\))(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'))?)\\s*\\]");
	private static final Pattern TAIL = Pattern.compile("/?(?:/?@(" + NAME + ")|/text\\(\\))$");

	/** @param name {@code *} for any */
	private record Step(boolean isDeep, String name, List<Predicate> predicates) {}

	/**
	 * @param position  from 1, -1 for the last, 0 for none
	 * @param attribute whether the name is one of an attribute
	 * @param value     null: it is enough that it is there
	 */
	private record Predicate(int position, boolean attribute, String name, String value) {}

	private final List<Step> steps = new ArrayList<>();
	private final boolean isAbsolute;
	/** Name of an attribute that is meant; null for elements. */
	private final String attribute;

	private XmlPath(String text, String attribute, String whole) throws LegacyError {
		this.attribute = attribute;
		isAbsolute = text.startsWith("/");
		Matcher step = STEP.matcher(text);
		int at = 0;
		while (at < text.length()) {
			if (!step.find(at) || step.start() != at || step.group(1) == null && at > 0) {
				throw bad(whole);
			}
			steps.add(new Step("//".equals(step.group(1)), step.group(2), predicates(step.group(3), whole)));
			at = step.end();
		}
	}

	/** @throws LegacyError for a path that is none, or uses more than this */
	static XmlPath of(String path) throws LegacyError {
		String text = path.strip();
		if (text.isEmpty() || text.length() > MAX_LENGTH) {
			throw bad(text);
		}
		Matcher tail = TAIL.matcher(text);
		boolean hasTail = tail.find();
		return new XmlPath(hasTail ? text.substring(0, tail.start()) : text, hasTail ? tail.group(1) : null, text);
	}

	private static LegacyError bad(String path) {
		return LegacyError.of("The key `" + (path.length() > 200 ? path.substring(0, 200) + "..." : path) + "` is not understood!");
	}

	private static List<Predicate> predicates(String text, String whole) throws LegacyError {
		List<Predicate> predicates = new ArrayList<>();
		Matcher matcher = PREDICATE.matcher(text);
		int at = 0;
		while (at < text.length()) {
			if (!matcher.find(at) || matcher.start() != at) {
				throw bad(whole);
			}
			int position = matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : matcher.group(2) != null ? -1 : 0;
			String value = matcher.group(5) != null ? matcher.group(5) : matcher.group(6);
			predicates.add(new Predicate(position, "@".equals(matcher.group(3)), matcher.group(4), value));
			at = matcher.end();
		}
		return predicates;
	}

	/** What is meant by the path: elements, in the order of the file. */
	List<Node> find(XmlText xml) {
		Collection<Node> nodes = List.of(isAbsolute ? xml.document : xml.root());
		boolean isRootNamed = !isAbsolute && !steps.isEmpty() && steps.getFirst().name().equals(xml.root().name)
				&& xml.root().children.stream().noneMatch(child -> child.name.equals(xml.root().name));
		if (isRootNamed) {
			nodes = List.of(xml.document);
		}
		for (Step step : steps) {
			nodes = next(nodes, step);
		}
		return List.copyOf(nodes);
	}

	/** The attribute that is meant, of an element that was found; empty if it has none, or elements are meant. */
	Optional<Attribute> attribute(Node node) {
		return node.attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
	}

	boolean meansAttribute() {
		return attribute != null;
	}

	/** The path of the element that would have to be there, and the name of the one that could be made in it; empty if the last step is more than a name. */
	Optional<String> newName() {
		Step last = steps.isEmpty() ? null : steps.getLast();
		boolean isPlain = last != null && attribute == null && !last.isDeep() && last.predicates().isEmpty() && !last.name().matches("\\*|\\.\\.?");
		return isPlain ? Optional.of(last.name()) : Optional.empty();
	}

	/** The elements in which {@link #newName} could be made. */
	List<Node> parents(XmlText xml) {
		Collection<Node> nodes = List.of(isAbsolute ? xml.document : xml.root());
		for (Step step : steps.subList(0, steps.size() - 1)) {
			nodes = next(nodes, step);
		}
		return nodes.stream().filter(node -> node != xml.document).toList();
	}

	private static Collection<Node> next(Collection<Node> nodes, Step step) {
		Set<Node> found = new LinkedHashSet<>();
		for (Node node : step.isDeep() ? deep(nodes) : nodes) {
			List<Node> candidates = switch (step.name()) {
			case "." -> List.of(node);
			case ".." -> node.parent == null ? List.<Node>of() : List.of(node.parent);
			case "*" -> node.children;
			default -> node.children.stream().filter(child -> child.name.equals(step.name())).toList();
			};
			for (Predicate predicate : step.predicates()) {
				candidates = filter(candidates, predicate);
			}
			found.addAll(candidates);
		}
		return found;
	}

	/** The elements and everything in them, each once. */
	private static Collection<Node> deep(Collection<Node> nodes) {
		Set<Node> all = new LinkedHashSet<>();
		for (Node node : nodes) {
			addAll(node, all);
		}
		return all;
	}

	private static void addAll(Node node, Set<Node> all) {
		if (all.add(node)) {
			node.children.forEach(child -> addAll(child, all));
		}
	}

	private static List<Node> filter(List<Node> nodes, Predicate predicate) {
		int position = predicate.position() < 0 ? nodes.size() : predicate.position();
		if (predicate.name() == null) {
			return position >= 1 && position <= nodes.size() ? List.of(nodes.get(position - 1)) : List.of();
		}
		return nodes.stream().filter(node -> holds(node, predicate)).toList();
	}

	private static boolean holds(Node node, Predicate predicate) {
		String value = predicate.value();
		if (predicate.attribute()) {
			return node.attributes.stream().anyMatch(a -> a.name().equals(predicate.name()) && (value == null || a.value().equals(value)));
		} else if (predicate.name().equals(".") || predicate.name().equals("text()")) {
			return value == null || node.value().equals(value);
		}
		return node.children.stream().anyMatch(child -> child.name.equals(predicate.name()) && (value == null || child.value().equals(value)));
	}
}
