// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages as JSON objects: the field {@code kind} names the record in lower camel case, the other fields are its components. Thread-safe. */
public final class MessageCodec {

	private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	@SuppressWarnings("unchecked")
	private static final Map<String, Class<? extends Message>> KINDS = Arrays.stream(Message.class.getPermittedSubclasses())
			.collect(Collectors.toUnmodifiableMap(MessageCodec::word, c -> (Class<? extends Message>) c));

	private MessageCodec() {}

	private static String word(Class<?> type) {
		String name = type.getSimpleName();
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	/** All kinds: word on the wire to record. */
	public static Map<String, Class<? extends Message>> kinds() {
		return KINDS;
	}

	/** The message as one line of JSON. */
	public static String write(Message message) {
		try {
			ObjectNode node = JSON.createObjectNode();
			node.put("kind", word(message.getClass()));
			node.setAll((ObjectNode) JSON.valueToTree(message));
			return JSON.writeValueAsString(node);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
		}
	}

	/**
	 * @return empty for a kind that this version does not know
	 * @throws IllegalArgumentException if it is no JSON object, or a field has the wrong type
	 */
	public static Optional<Message> read(String text) {
		try {
			JsonNode node = JSON.readTree(text);
			Class<? extends Message> type = KINDS.get(node.path("kind").asText());
			return type == null ? Optional.empty() : Optional.of(JSON.treeToValue(node, type));
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException("not a message of the EP protocol: " + e.getOriginalMessage(), e);
		}
	}
}
