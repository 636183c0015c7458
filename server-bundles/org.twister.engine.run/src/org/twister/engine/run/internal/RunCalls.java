// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.run.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.Globals;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.plan.PlannedSuite;
import org.twister.engine.api.plan.PlannedTest;

/**
 * What a running test may ask about its run: global parameters, properties of files and suites, its place in the project. The names with a leading user are those of the old server,
 * as tests call them through PROXY; the user is always the one whose run it is. What is not there is answered with False.
 */
@Component(service = TestCall.class)
public final class RunCalls implements TestCall {

	/** One function. */
	@FunctionalInterface
	private interface Function {
		Object apply(TestOrder order, EpRef ep, List<Object> arguments);
	}

	private final Globals globals;
	private final RunEngineComponent engine;
	private final Map<String, Function> functions = new LinkedHashMap<>();

	@Activate
	public RunCalls(@Reference Globals globals, @Reference RunEngineComponent engine) {
		this.globals = globals;
		this.engine = engine;
		functions.put("getGlobal", (order, ep, a) -> getGlobal(order, text(a, 0)));
		functions.put("setGlobal", (order, ep, a) -> setGlobal(order, text(a, 0), a.get(1)));
		functions.put("getGlobalVariable", (order, ep, a) -> getGlobal(order, text(a, 1)));
		functions.put("setGlobalVariable", (order, ep, a) -> setGlobal(order, text(a, 1), a.get(2)));
		functions.put("getFileVariable", (order, ep, a) -> fileVariable(index(order), number(a, a.size() - 2), text(a, a.size() - 1)));
		functions.put("getSuiteVariable", (order, ep, a) -> suiteVariable(index(order), number(a, a.size() - 2), text(a, a.size() - 1)));
		functions.put("countProjectFiles", (order, ep, a) -> index(order).placesOn(ep.name()).size());
		functions.put("currentFileIndex", (order, ep, a) -> index(order).placesOn(ep.name()).getOrDefault(order.task().task(), -1));
		functions.put("countSuiteFiles", (order, ep, a) -> index(order).placesIn(order.suiteId()).size());
		functions.put("currentFSuiteIndex", (order, ep, a) -> index(order).placesIn(order.suiteId()).getOrDefault(order.task().task(), -1));
	}

	@Override
	public Set<String> functions() {
		return Set.copyOf(functions.keySet());
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) {
		try {
			return functions.get(function).apply(order, ep, arguments);
		} catch (IndexOutOfBoundsException e) {
			throw new IllegalArgumentException(function + " was called with " + arguments.size() + " arguments, it takes more", e);
		}
	}

	private static String text(List<Object> arguments, int at) {
		return String.valueOf(arguments.get(at));
	}

	private static int number(List<Object> arguments, int at) {
		try {
			return Integer.parseInt(text(arguments, at).strip());
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	private Object getGlobal(TestOrder order, String path) {
		return globals.get(order.user(), path).orElse(Boolean.FALSE);
	}

	private Object setGlobal(TestOrder order, String path, Object value) {
		return globals.set(order.user(), path, value, order.task().run());
	}

	private PlanIndex index(TestOrder order) {
		PlanIndex index = engine.index(order.task().run());
		if (index == null) {
			throw new IllegalStateException("run " + order.task().run() + " is over");
		}
		return index;
	}

	private static Object fileVariable(PlanIndex index, int fileId, String variable) {
		PlannedTest test = index.file(fileId);
		if (test == null) {
			return Boolean.FALSE;
		}
		Object value = switch (variable) {
		case "file" -> test.file();
		case "suite" -> test.suite();
		case "Runnable" -> String.valueOf(test.runnable());
		case "Optional" -> String.valueOf(test.optional());
		case "param" -> String.join(",", test.params());
		default -> test.properties().get(variable);
		};
		return value == null ? Boolean.FALSE : value;
	}

	private static Object suiteVariable(PlanIndex index, int suiteId, String variable) {
		PlannedSuite suite = index.suite(suiteId);
		if (suite == null) {
			return Boolean.FALSE;
		}
		Object value = switch (variable) {
		case "name" -> suite.name();
		case "ep" -> suite.ep();
		case "tb", "sut" -> suite.testbed();
		case "pd" -> suite.panicDetect();
		case "libraries" -> String.join(";", suite.libraries());
		default -> suite.fields().get(variable);
		};
		return value == null ? Boolean.FALSE : value;
	}
}
