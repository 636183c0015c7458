// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.util.List;
import java.util.Set;

/**
 * Functions that a running test may call ({@code getGlobal}, {@code logMsg} ...), as an OSGi service; engine.ep finds it by name. Values are as in JSON. Thread-safe.
 */
public interface TestCall {

	/** Names as in the injected API, camelCase. */
	Set<String> functions();

	/**
	 * @param order the test that calls
	 * @param ep    where it runs
	 * @throws Exception its message is what the test sees
	 */
	Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception;
}
