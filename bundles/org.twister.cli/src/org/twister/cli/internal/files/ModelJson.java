// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.twister.model.io.FileKind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/**
 * A model as JSON, in the words of the model: every member is there, those that the file leaves out with their default, so that the same content gives the same JSON
 * whatever dialect it is written in.
 */
final class ModelJson {

	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private final JsonGenerator json;
	private final Secrets secrets;

	private ModelJson(JsonGenerator json, Secrets secrets) {
		this.json = json;
		this.secrets = secrets;
	}

	/** Writes one object and a line break. The stream stays open. */
	static void write(OutputStream out, FileKind kind, EObject root, Secrets secrets) throws IOException {
		DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
				.withArrayEmptySeparator("").withObjectEmptySeparator("")).withArrayIndenter(INDENTER).withObjectIndenter(INDENTER);
		JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
		try (JsonGenerator json = factory.createGenerator(out)) {
			json.setPrettyPrinter(layout);
			json.writeStartObject();
			json.writeStringField("kind", kind.id());
			new ModelJson(json, secrets).members(root);
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private void members(EObject object) throws IOException {
		for (EStructuralFeature feature : Members.of(object.eClass())) {
			json.writeFieldName(feature.getName());
			if (feature instanceof EAttribute attribute) {
				attribute(object, attribute);
			} else if (Members.isMap(feature)) {
				map(object, feature);
			} else {
				reference(object, (EReference) feature);
			}
		}
	}

	private void attribute(EObject object, EAttribute attribute) throws IOException {
		if (!attribute.isMany()) {
			value(object, attribute, object.eGet(attribute));
			return;
		}
		json.writeStartArray();
		for (String text : Members.texts(object, attribute)) {
			json.writeString(text);
		}
		json.writeEndArray();
	}

	private void value(EObject object, EAttribute attribute, Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Boolean truth -> json.writeBoolean(truth);
		case Integer number -> json.writeNumber(number);
		case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> json.writeNumber(number.longValue());
		case Double number -> json.writeNumber(number);
		case Enumerator word -> json.writeString(word.getLiteral());
		default -> json.writeString(secrets.of(object, attribute, value.toString()));
		}
	}

	private void map(EObject object, EStructuralFeature feature) throws IOException {
		json.writeStartObject();
		for (Map.Entry<String, String> entry : Members.map(object, feature)) {
			json.writeStringField(entry.getKey(), secrets.of(entry.getKey(), entry.getValue()));
		}
		json.writeEndObject();
	}

	private void reference(EObject object, EReference reference) throws IOException {
		if (!reference.isMany()) {
			object((EObject) object.eGet(reference), reference.getEReferenceType());
			return;
		}
		json.writeStartArray();
		for (EObject part : Members.objects(object, reference)) {
			object(part, reference.getEReferenceType());
		}
		json.writeEndArray();
	}

	/** With its type where there are several. */
	private void object(EObject object, EClass expected) throws IOException {
		if (object == null) {
			json.writeNull();
			return;
		}
		json.writeStartObject();
		if (object.eClass() != expected) {
			json.writeStringField("type", object.eClass().getName());
		}
		members(object);
		json.writeEndObject();
	}
}
