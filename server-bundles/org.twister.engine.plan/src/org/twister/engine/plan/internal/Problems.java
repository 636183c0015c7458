// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.plan.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.twister.model.ModelObject;
import org.twister.model.io.MalformedFileException;
import org.twister.rpc.Problem;
import org.twister.rpc.Problem.Severity;
import org.twister.rpc.RpcException;

/** Collects what is wrong while one plan is made. The same problem of several copies of a suite is told once. */
final class Problems {

	/** Of each severity: a plan of thousands of tests in the wrong folder is told in one screen. */
	private static final int MAX = 200;

	private final Set<Problem> problems = new LinkedHashSet<>();

	void add(boolean error, String message, Path file, ModelObject where) {
		String path = file == null ? "" : file.toString();
		problems.add(new Problem(error ? Severity.ERROR : Severity.WARNING, message, path, where == null ? 0 : where.sourceLine(),
				where == null ? 0 : where.sourceColumn()));
	}

	/** What the model says; a problem with something that was in no file is one of the given file. */
	void add(org.twister.model.validation.Problem problem, Path file) {
		boolean elsewhere = !problem.file().isEmpty();
		problems.add(new Problem(problem.isError() ? Severity.ERROR : Severity.WARNING, problem.message(), elsewhere ? problem.file() : file.toString(),
				problem.line(), problem.column()));
	}

	void error(String message) {
		problems.add(Problem.error(message));
	}

	void warning(String message) {
		problems.add(Problem.warning(message));
	}

	/** What a reader passed over. */
	void addWarnings(ModelObject root) {
		for (Diagnostic warning : root.eResource().getWarnings()) {
			problems.add(new Problem(Severity.WARNING, warning.getMessage(), warning.getLocation(), warning.getLine(), warning.getColumn()));
		}
	}

	/** An error: this file cannot be read. */
	void unreadable(String what, Path file, IOException e) {
		problems.add(switch (e) {
		case MalformedFileException m -> Problem.error(m.sentence(), m.file(), m.line(), m.column());
		case NoSuchFileException n -> Problem.error("This " + what + " does not exist.", file.toString(), 0, 0);
		case AccessDeniedException a -> Problem.error("This " + what + " may not be read.", file.toString(), 0, 0);
		default -> Problem.error("This " + what + " cannot be read: " + e.getMessage(), file.toString(), 0, 0);
		});
	}

	/** An error: this file may not be used. */
	void refused(String what, String name, RpcException e) {
		problems.add(Problem.error("This " + what + " cannot be used. " + e.getMessage(), name, 0, 0));
	}

	boolean hasErrors() {
		return problems.stream().anyMatch(Problem::isError);
	}

	/** In the order met; of many the first ones, and then how many more there are. */
	List<Problem> list() {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		List<Problem> list = new ArrayList<>();
		for (Problem problem : problems) {
			if (counts.merge(problem.severity(), 1, Integer::sum) <= MAX) {
				list.add(problem);
			}
		}
		counts.forEach((severity, count) -> {
			if (count > MAX) {
				list.add(new Problem(severity, "And " + (count - MAX) + " more " + (severity == Severity.ERROR ? "errors." : "warnings."), "", 0, 0));
			}
		});
		return List.copyOf(list);
	}
}
