// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.util.List;
import java.util.Map;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Times methods that take from a tenth of a second up: single calls in forked processes, after some that do not count. */
final class Jmh {

	private static final int FORKS = 2;
	private static final int WARM_UP = 6;
	private static final int CALLS = 10;

	private Jmh() {}

	/**
	 * Average seconds of one call.
	 *
	 * @param parameters of the method's state
	 * @param jvm        flags of the forked processes
	 */
	static double seconds(Class<?> type, String method, Map<String, String> parameters, List<String> jvm) throws RunnerException {
		ChainedOptionsBuilder options = new OptionsBuilder().include("^" + type.getName().replace(".", "\\.").replace("$", "\\.") + "\\." + method + "$")
				.mode(Mode.SingleShotTime)
				.forks(FORKS).warmupIterations(WARM_UP).measurementIterations(CALLS).timeout(TimeValue.minutes(5)).shouldFailOnError(true)
				.verbosity(VerboseMode.SILENT)
				.jvmArgs(jvm.toArray(String[]::new));
		parameters.forEach(options::param);
		return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
	}
}
