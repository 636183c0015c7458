// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.journal.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

/** What is read from the bytes is what data binding would have given. */
class DataReaderTest {

	private static final List<String> TEXTS = List.of("", "EP-1", "ü€😀", "a\"b\\c\n\u0001", "null", "},{", "2026-01-01T00:00:00.010Z");
	private static final List<Double> DOUBLES = List.of(0.0, -1.5, 1e300, 1e-7, 123456.789, Double.MIN_VALUE, -0.0, 3.0);

	private static Object random(Class<?> type, Random random) {
		if (type == String.class) {
			return random.nextInt(8) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size()));
		}
		if (type == int.class) {
			return random.nextBoolean() ? random.nextInt() : random.nextInt(100);
		}
		if (type == long.class) {
			return random.nextBoolean() ? random.nextLong() : -1L;
		}
		if (type == double.class) {
			return DOUBLES.get(random.nextInt(DOUBLES.size()));
		}
		if (type == boolean.class) {
			return random.nextBoolean();
		}
		if (type.isEnum()) {
			return random.nextInt(8) == 0 ? null : type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
		}
		return type == List.class ? List.of() : type == Map.class ? Map.of() : null;
	}

	@Test
	void everyKindIsReadAsByDataBinding() throws Exception {
		Random random = new Random(1);
		for (Class<? extends EventData> type : EventKinds.all().values()) {
			DataReader reader = new DataReader(type);
			RecordComponent[] components = type.getRecordComponents();
			Class<?>[] types = new Class[components.length];
			for (int i = 0; i < types.length; i++) {
				types[i] = components[i].getType();
			}
			for (int round = 0; round < 300; round++) {
				Object[] values = new Object[types.length];
				for (int i = 0; i < types.length; i++) {
					values[i] = random(types[i], random);
				}
				EventData data = type.getConstructor(types).newInstance(values);
				assertRead(reader, type, EventKinds.JSON.writeValueAsString(data));
			}
		}
	}

	private static void assertRead(DataReader reader, Class<? extends EventData> type, String json) throws IOException {
		byte[] bytes = (",,,," + json + "\"}").getBytes("UTF-8");
		assertEquals(EventKinds.JSON.readValue(json, type), reader.read(bytes, 4, bytes.length - 6), json);
	}

	@Test
	void whatAnotherVersionHasWrittenIsReadToo() throws IOException {
		DataReader reader = new DataReader(EventData.TestStarted.class);
		for (String json : List.of("{}", "{\"run\":1}", "{\"task\":2,\"run\":1}",
				"{\"run\":1,\"task\":2,\"attempt\":1,\"ep\":\"a\",\"at\":\"b\",\"pid\":5,\"more\":[1]}",
				"{ \"run\" : 1 }", "{\"run\":1,\"task\":2,\"attempt\":null,\"ep\":\"a\",\"at\":\"b\",\"pid\":\"5\"}")) {
			assertRead(reader, EventData.TestStarted.class, json);
		}
	}
}
