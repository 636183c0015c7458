// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api.plan;

import java.util.List;
import java.util.Map;

import org.twister.rpc.Problem;
import org.twister.rpc.RunService.Origin;

/**
 * What the engine performs: suites and tests as flat lists in document order (which is execution order). Immutable; stored as {@code runs/<id>/plan.json}.
 *
 * @param label    shown as the project
 * @param user     whose run
 * @param source   path of the project file, empty for loose files and for a project that was sent along
 * @param options  of the project
 * @param suites   each before its children
 * @param tests    in depth-first order of the suite tree
 * @param globals  global parameters at the start: nested maps of strings
 * @param eps      EPs that take part
 * @param mapping  name in the project to EP, see StartRun
 * @param warnings problems that do not prevent the run
 * @param config   path of the fwmconfig.xml that it was made with, empty for none
 * @param origin   what the run is: with {@link Origin#temporary} nothing goes to the database and no e-mail is sent
 */
public record RunPlan(String label, String user, String source, Options options, List<PlannedSuite> suites, List<PlannedTest> tests,
		Map<String, Object> globals,
		List<String> eps, Map<String, String> mapping, List<Problem> warnings, String config, Origin origin) {

	/** What an older plan does not tell is empty. */
	public RunPlan {
		config = config == null ? "" : config;
		origin = origin == null ? Origin.PLAIN : origin;
	}

	/** Of plain origin. */
	public RunPlan(String label, String user, String source, Options options, List<PlannedSuite> suites, List<PlannedTest> tests, Map<String, Object> globals,
			List<String> eps, Map<String, String> mapping, List<Problem> warnings) {
		this(label, user, source, options, suites, tests, globals, eps, mapping, warnings, "", Origin.PLAIN);
	}

	/**
	 * Project settings (reference 1.3).
	 *
	 * @param stopOnFail      a mandatory test that fails ends the run
	 * @param dbAutoSave      results go to the database at the end
	 * @param delay           seconds between a test and the next one of the same EP
	 * @param timeout         seconds for the whole run, 0 for none
	 * @param scriptPre       path, empty for none
	 * @param scriptPost      path, empty for none
	 * @param scriptMandatory a failed pre script starts nothing
	 * @param libraries       names, empty for all
	 * @param sharedTestBeds  test beds are used without taking them
	 */
	public record Options(boolean stopOnFail, boolean dbAutoSave, double delay, double timeout, String scriptPre, String scriptPost, boolean scriptMandatory,
			List<String> libraries, boolean sharedTestBeds) {

		/** Of a project that takes its test beds. */
		public Options(boolean stopOnFail, boolean dbAutoSave, double delay, double timeout, String scriptPre, String scriptPost, boolean scriptMandatory,
				List<String> libraries) {
			this(stopOnFail, dbAutoSave, delay, timeout, scriptPre, scriptPost, scriptMandatory, libraries, false);
		}
	}
}
