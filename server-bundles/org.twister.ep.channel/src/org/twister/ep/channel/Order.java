// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.util.List;
import java.util.Map;

import org.twister.rpc.TestRole;

/**
 * Everything an EP needs to run one test.
 *
 * @param task       which
 * @param fileId     legacy FILE_ID
 * @param file       absolute path on the CE (FILE_NAME)
 * @param role       of the file
 * @param suiteId    legacy SUITE_ID
 * @param suite      SUITE_NAME
 * @param topSuite   id of the outermost suite: processes of a set-up file live until its end
 * @param testbed    currentTB or SUT, empty for none
 * @param runnable   false: delivered into the work folder, not executed
 * @param runner     id of the runner
 * @param params     arguments of the test
 * @param properties user properties of test and suite
 * @param timeout    seconds, 0 for none
 * @param user       whose run it is
 * @param project    label of the run
 */
public record Order(Task task, int fileId, String file, TestRole role, int suiteId, String suite, int topSuite, String testbed, boolean runnable, String runner,
		List<String> params, Map<String, String> properties, double timeout, String user, String project) {

	public Order {
		params = params == null ? List.of() : List.copyOf(params);
		properties = properties == null ? Map.of() : Map.copyOf(properties);
		testbed = testbed == null ? "" : testbed;
	}

	/** Last segment of the path. */
	public String baseName() {
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	}
}
