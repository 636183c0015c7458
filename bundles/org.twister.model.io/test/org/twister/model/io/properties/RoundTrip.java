// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.ModelResource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for the files of one kind. */
abstract class RoundTrip {

	private final Domain domain;

	RoundTrip(Domain domain) {
		this.domain = domain;
	}

	@Provide
	Arbitrary<Spec> models() {
		return domain.model();
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return domain.edit().list().ofMinSize(1).ofMaxSize(6);
	}

	@Provide
	Arbitrary<Noise> noises() {
		return Noise.any();
	}

	@Property(shrinking = ShrinkingMode.BOUNDED)
	void aNewFileReadsAsTheModel(@ForAll("models") Spec model) throws IOException {
		EObject root = model.build();
		String text = written(root);
		assertEquals(show(root), show(read(text.getBytes(StandardCharsets.UTF_8)).root()), text);
	}

	@Property(shrinking = ShrinkingMode.BOUNDED)
	void anUnchangedFileKeepsItsBytes(@ForAll("models") Spec model, @ForAll("noises") Noise noise) throws IOException {
		byte[] bytes = noise.bytes(written(model.build()));
		ModelResource file = read(bytes);
		assertArrayEquals(bytes, bytes(file), () -> file.loadedText());
	}

	@Property(shrinking = ShrinkingMode.BOUNDED)
	void anEditedFileReadsAsTheEditedModel(@ForAll("models") Spec model, @ForAll("noises") Noise noise, @ForAll("edits") List<Edit> edits) throws IOException {
		byte[] bytes = noise.bytes(written(model.build()));
		ModelResource file = read(bytes);
		Deque<Runnable> undo = new ArrayDeque<>();
		edits.forEach(edit -> undo.push(edit.apply(file.root(), domain)));
		byte[] edited = writable(file);
		ModelResource again = again(edited, file);
		assertEquals(show(file.root()), show(again.root()), () -> file.loadedText() + "\n--- became\n" + again.loadedText());
		undo.forEach(Runnable::run);
		assertArrayEquals(bytes, bytes(file), "undone");
	}

	private ModelResource again(byte[] edited, ModelResource before) throws IOException {
		try {
			return read(edited);
		} catch (MalformedFileException e) {
			throw new AssertionError(before.loadedText() + "\n--- became\n" + new String(edited, StandardCharsets.UTF_8), e);
		}
	}

	private String written(EObject root) {
		ModelResource file = domain.kind.createResource(URI.createURI("new"));
		file.getContents().add(root);
		try {
			return file.text();
		} catch (IOException e) {
			Assume.that(false);
			return "";
		}
	}

	/** Bytes of a file, if its values can be written. */
	private static byte[] writable(ModelResource file) {
		try {
			return bytes(file);
		} catch (IOException e) {
			Assume.that(false);
			return new byte[0];
		}
	}

	private ModelResource read(byte[] bytes) throws IOException {
		ModelResource file = domain.kind.createResource(URI.createURI("file"));
		file.load(new ByteArrayInputStream(bytes), Map.of());
		return file;
	}

	private static byte[] bytes(ModelResource file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.save(out, Map.of());
		return out.toByteArray();
	}

	/** All that an object says; the order of entries of maps does not count. */
	private static String show(EObject object) {
		StringBuilder shown = new StringBuilder();
		show(object, "", shown);
		return shown.toString();
	}

	private static void show(EObject object, String indent, StringBuilder to) {
		to.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			if (feature.isTransient()) {
				continue;
			}
			if (Domain.isMap(feature)) {
				to.append(indent).append(' ').append(feature.getName()).append(' ')
						.append(((List<?>) value).stream()
								.map(e -> Spec.quoted(((Map.Entry<?, ?>) e).getKey()) + ": " + Spec.quoted(((Map.Entry<?, ?>) e).getValue())).sorted()
								.collect(Collectors.joining(", ")))
						.append('\n');
			} else if (Domain.isChild(feature)) {
				List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				children.forEach(child -> {
					to.append(indent).append(' ').append(feature.getName()).append('\n');
					show((EObject) child, indent + "  ", to);
				});
			} else {
				to.append(indent).append(' ').append(feature.getName()).append(' ').append(Spec.quoted(value)).append('\n');
			}
		}
	}
}
