// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.terminal;

import java.lang.reflect.Proxy;

/**
 * Signals of the operating system. The JVM offers them in {@code sun.misc}, which is in every JDK but in no profile that bundles are compiled against, so it is called
 * by reflection; where it is missing signals do what they do by default.
 */
public final class Signals {

	private Signals() {}

	/**
	 * Calls the action on each signal of this name, without {@code SIG}, on a thread of its own.
	 *
	 * @return false if this JVM or system does not allow it
	 */
	public static boolean handle(String name, Runnable action) {
		try {
			Class<?> signal = Class.forName("sun.misc.Signal");
			Class<?> handler = Class.forName("sun.misc.SignalHandler");
			Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[]{handler},
					(self, method, arguments) -> switch (method.getName()) {
					case "handle" -> {
						action.run();
						yield null;
					}
					case "equals" -> self == arguments[0];
					case "hashCode" -> System.identityHashCode(self);
					default -> "handler of SIG" + name;
					});
			signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
			return true;
		} catch (ReflectiveOperationException | IllegalArgumentException e) {
			return false;
		}
	}
}
