// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.twister.model.ModelObject;
import org.twister.model.io.Dialect;
import org.twister.model.io.Limits;
import org.twister.model.io.Loss;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.SourceTree;

/** A text of one kind of file, read, to be changed and written again. */
final class Sample<T extends ModelObject> {

	final String text;
	final T root;
	final List<String> warnings = new ArrayList<>();
	private final FileMapping mapping;
	private final SourceTree tree;

	@SuppressWarnings("unchecked")
	Sample(FileMapping mapping, String text) throws MalformedFileException {
		this.mapping = mapping;
		this.text = text;
		tree = mapping.syntax().parse("sample", text, Limits.DEFAULT, w -> warnings.add(w.message()));
		root = (T) new ModelReader(tree, mapping.defaults(), w -> warnings.add(w.message())).read(mapping.root().apply(tree), 0);
	}

	/** The text that the objects have now. */
	String write() {
		return new ModelWriter(tree, mapping.defaults(), mapping.dialect(tree), false).write(mapping.root().apply(tree), root);
	}

	/** The text of a new file for these objects; it reads as them. */
	static String created(FileMapping mapping, ModelObject root) throws MalformedFileException {
		SourceTree tree = mapping.syntax().parse("sample", mapping.empty().apply(Dialect.NEWEST, root.eClass().getName()), Limits.DEFAULT, w -> {});
		String text = new ModelWriter(tree, mapping.defaults(), Dialect.NEWEST, false, true).write(mapping.root().apply(tree), root);
		if (!org.eclipse.emf.ecore.util.EcoreUtil.equals(new Sample<>(mapping, text).root, root)) {
			throw new AssertionError("What was written reads as something else:\n" + text);
		}
		return text;
	}

	/** The text in another dialect. */
	String convert(Dialect to, List<Loss> losses) {
		ModelWriter writer = new ModelWriter(tree, mapping.defaults(), to, true);
		String converted = writer.write(mapping.root().apply(tree), root);
		losses.addAll(writer.losses());
		return converted;
	}

	/**
	 * What a change does to the text: lines that went with {@code -} in front, lines that came with {@code +}. Also sees to it that reading the new text gives the changed
	 * object, and that nothing is written for an object that is as it was.
	 */
	List<String> diff(Consumer<T> change) throws MalformedFileException {
		change.accept(root);
		String now = write();
		Sample<T> again = new Sample<>(mapping, now);
		if (!org.eclipse.emf.ecore.util.EcoreUtil.equals(again.root, root)) {
			throw new AssertionError("What was written reads as something else:\n" + now);
		}
		return difference(text, now);
	}

	/** As {@link #diff}, the whole text. */
	String diffText(Consumer<T> change) throws MalformedFileException {
		diff(change);
		return write();
	}

	/** Lines that differ, by the longest common begin and end. */
	static List<String> difference(String before, String after) {
		List<String> old = Arrays.asList(before.split("(?<=\n)", -1));
		List<String> now = Arrays.asList(after.split("(?<=\n)", -1));
		int start = 0;
		while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
			start++;
		}
		int oldEnd = old.size();
		int nowEnd = now.size();
		while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
			oldEnd--;
			nowEnd--;
		}
		List<String> lines = new ArrayList<>();
		old.subList(start, oldEnd).forEach(line -> lines.add("-" + line.strip()));
		now.subList(start, nowEnd).forEach(line -> lines.add("+" + line.strip()));
		return lines;
	}
}
