// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.internal.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.ep.channel.Order;

/**
 * The functions of one running test: names in camelCase or snake_case, those of the old server's interface (which begin with the user) as well. Thread-safe.
 */
public final class TestFunctions {

	private static final Pattern SNAKE = Pattern.compile("_([a-z])");

	/** Old names, called through PROXY with the user before the arguments, and what they are today. */
	private static final Map<String, String> OF_PROXY = Map.of("getGlobalVariable", "getGlobal", "setGlobalVariable", "setGlobal", "logMessage", "logMsg");

	/** Asks the Central Engine. */
	@FunctionalInterface
	public interface Engine {
		Object call(String function, List<Object> arguments) throws IOException, InterruptedException;
	}

	private final String ep;
	private final Order order;
	private final Engine engine;

	public TestFunctions(String ep, Order order, Engine engine) {
		this.ep = ep;
		this.order = order;
		this.engine = engine;
	}

	/**
	 * @throws IOException the message is what the test sees
	 */
	Object call(String name, List<Object> arguments) throws IOException, InterruptedException {
		Matcher m = SNAKE.matcher(name);
		String function = m.replaceAll(r -> r.group(1).toUpperCase(Locale.ROOT));
		if (function.equals("getFileVariable") && isOwn(arguments)) {
			Object known = ownVariable(String.valueOf(arguments.get(3)));
			if (known != null) {
				return known;
			}
		}
		if (OF_PROXY.containsKey(function) && !arguments.isEmpty() && order.user().equals(arguments.get(0)) && arguments.size() > least(function)) {
			return engine.call(OF_PROXY.get(function), arguments.subList(1, arguments.size()));
		}
		return engine.call(OF_PROXY.getOrDefault(function, function), arguments);
	}

	private static int least(String function) {
		return function.equals("getGlobalVariable") ? 1 : 2;
	}

	/** getFileVariable(user, ep, file_id, name) about the test itself. */
	private boolean isOwn(List<Object> arguments) {
		return arguments.size() == 4 && ep.equals(arguments.get(1)) && String.valueOf(order.fileId()).equals(String.valueOf(arguments.get(2)));
	}

	/** Null if the EP does not know it. */
	private Object ownVariable(String name) {
		return switch (name) {
		case "file" -> order.file();
		case "suite" -> String.valueOf(order.suiteId());
		case "param" -> String.join(",", order.params());
		case "Runnable" -> String.valueOf(order.runnable());
		default -> order.properties().get(name);
		};
	}
}
