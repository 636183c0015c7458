// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Codec.BadValueException;
import org.twister.model.io.internal.text.UnwritableTextException;

/** What an object says other than its node does; objects with nodes of their own aside. */
final class Changes {

	private final ModelObject now;
	private final ModelObject was;
	private long changed;

	/** @param was the object of the node, as it is read */
	Changes(ObjectMapping mapping, ModelObject now, ModelObject was) {
		this.now = now;
		this.was = was;
		for (Slot slot : mapping.all()) {
			if (differs(slot)) {
				changed |= 1L << slot.index;
			}
		}
	}

	private boolean differs(Slot slot) {
		return switch (slot) {
		case Slot.Value value when value.access instanceof Access.Is flag -> now.eGet(flag.feature()) != was.eGet(flag.feature());
		case Slot.Value value -> !Objects.equals(value.access.get((InternalEObject) now), value.access.get((InternalEObject) was));
		case Slot.Packed packed -> !isEmpty(packed) && !packed.write.apply(parts(packed, now)).equals(packed.write.apply(parts(packed, was)));
		case Slot.Entries entries -> !same(map(entries, now), map(entries, was));
		default -> false;
		};
	}

	private boolean isEmpty(Slot.Packed packed) {
		return parts(packed, now).isEmpty() && parts(packed, was).isEmpty();
	}

	private static boolean same(EMap<String, String> one, EMap<String, String> other) {
		return one.size() == other.size() && one.map().equals(other.map());
	}

	@SuppressWarnings("unchecked")
	static List<EObject> parts(Slot.Packed slot, ModelObject object) {
		return (List<EObject>) object.eGet(slot.feature);
	}

	@SuppressWarnings("unchecked")
	private static EMap<String, String> map(Slot.Entries slot, ModelObject object) {
		return (EMap<String, String>) object.eGet(slot.feature);
	}

	boolean any() {
		return changed != 0;
	}

	boolean has(Slot slot) {
		return (changed & 1L << slot.index) != 0;
	}

	/** Whether the object has something to say here. */
	boolean says(Slot slot) {
		return says(slot, now);
	}

	static boolean says(Slot slot, ModelObject object) {
		return switch (slot) {
		case Slot.Value value -> !value.access.unset().equals(value.access.get((InternalEObject) object));
		case Slot.Packed packed -> !parts(packed, object).isEmpty();
		case Slot.Entries entries -> !map(entries, object).isEmpty();
		case Slot.Children children -> object.eIsSet(children.feature);
		default -> false;
		};
	}

	/** Text of the slot's new node or value. */
	String text(Slot slot) {
		return text(slot, now);
	}

	/** Whether a text says what the object does: several flags tell of one feature, and not each of them was heeded. */
	boolean isSaidBy(Slot.Value slot, String text) {
		try {
			return Objects.equals(Objects.requireNonNullElse(slot.codec.read(text), slot.access.unset()), slot.access.get((InternalEObject) now));
		} catch (BadValueException e) {
			return false;
		}
	}

	/** Text of a value's node in place of another text. */
	String text(Slot.Value slot, String before) {
		Object content = slot.access.get((InternalEObject) now);
		checkItems(slot, now, content);
		return content == null ? "" : slot.codec.write(content, before);
	}

	static String text(Slot slot, ModelObject object) {
		if (slot instanceof Slot.Packed packed) {
			return packed.write.apply(parts(packed, object));
		}
		Slot.Value value = (Slot.Value) slot;
		Object content = value.access.get((InternalEObject) object);
		checkItems(value, object, content);
		return content == null ? "" : value.codec.write(content);
	}

	/** One item of a list must not become several. */
	private static void checkItems(Slot.Value slot, ModelObject object, Object content) {
		if (content instanceof List<?> items) {
			for (Object item : items) {
				if (isSeveral(slot.codec, (String) item)) {
					throw new UnwritableTextException(
							Labels.of(object) + ": '" + item + "' cannot be one item of a list of this file: it has a separator in it.");
				}
			}
		}
	}

	private static boolean isSeveral(Codec codec, String item) {
		try {
			return !item.isBlank() && !List.of(item.strip()).equals(codec.read(codec.write(List.of(item))));
		} catch (BadValueException e) {
			return true;
		}
	}

	/** Text of an entry; null if there is none any more. */
	String entry(Slot.Entries slot, String name) {
		return map(slot, now).get(key(slot, name));
	}

	boolean isEntryChanged(Slot.Entries slot, String name) {
		return !Objects.equals(entry(slot, name), map(slot, was).get(key(slot, name)));
	}

	/** Entries that are new or other, or all, without those that have nodes. */
	Map<String, String> entriesWithout(Slot.Entries slot, Set<String> nodes, boolean all) {
		Map<String, String> added = new LinkedHashMap<>();
		map(slot, now).forEach(entry -> {
			if (!nodes.contains(entry.getKey()) && (all || isEntryChanged(slot, entry.getKey()))) {
				added.put(entry.getKey(), entry.getValue());
			}
		});
		return added;
	}

	static String key(Slot.Entries slot, String name) {
		return slot.lowerCase ? name.toLowerCase(Locale.ROOT) : name;
	}
}
