// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.nio.file.Path;
import java.util.List;

import org.twister.rpc.RunService.Rerun;
import org.twister.rpc.RunService.StartRun;

/**
 * What a user wants to run, checked as far as that is possible before anything is started.
 *
 * @param project   project file, or null
 * @param files     test files and folders, or null
 * @param config    fwmconfig.xml, or null
 * @param resources test beds, or null
 * @param label     shown as the project
 * @param eps       names of the EPs to start
 * @param timeout   seconds for the whole run, 0 for none
 * @param rerun     an earlier run of the same home that is performed again, or null
 */
record RunRequest(Path project, List<Path> files, Path config, Path resources, String label, List<String> eps, double timeout, Rerun rerun) {

	/** Of something new. */
	RunRequest(Path project, List<Path> files, Path config, Path resources, String label, List<String> eps, double timeout) {
		this(project, files, config, resources, label, eps, timeout, null);
	}

	/** As the Central Engine wants it. Without test beds, names in the project are mapped onto the EPs. */
	StartRun toStart() {
		boolean mapBeds = project != null && resources == null;
		return new StartRun(text(project), files == null ? null : files.stream().map(Path::toString).toList(), text(config), text(resources), mapBeds, timeout,
				eps.size(), rerun == null ? label : null, null, false, rerun);
	}

	private static String text(Path path) {
		return path == null ? null : path.toString();
	}
}
