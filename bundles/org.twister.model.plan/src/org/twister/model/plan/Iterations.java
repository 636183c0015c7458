// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.InternalEObject;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsPackage;
import org.twister.model.globals.IteratorValues;
import org.twister.model.globals.Parameter;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.TestFile;

/**
 * Finds the iterators of tests: parameters of type {@code iterator} in the configuration files that are enabled in the test itself, in the order of the files, within
 * a folder of a file its parameters before its sub-folders. Files of a suite are there to be read by its tests and make no copies. Each file is read and judged once.
 */
final class Iterations {

	/** An iterator of a file. */
	private record Iterator(String name, List<String> values) {}

	/**
	 * An iterator of a test.
	 *
	 * @param name   {@code file#name}
	 * @param values that are taken
	 */
	private record Dimension(String name, List<String> values) {}

	/** Every combination of a test's iterators: the last iterator changes first. */
	static final class Product {

		private static final Product ONE = new Product(List.of());

		private final List<Dimension> dimensions;

		private Product(List<Dimension> dimensions) {
			this.dimensions = dimensions;
		}

		/** How many copies of the test there are: 1 without iterators. */
		long count() {
			long count = 1;
			for (Dimension dimension : dimensions) {
				count = Size.multiply(count, dimension.values().size());
			}
			return count;
		}

		boolean isEmpty() {
			return dimensions.isEmpty();
		}

		/** What copy number {@code index} stands for: {@code file#name=value, file#name=value}. */
		String text(long index) {
			String[] texts = new String[dimensions.size()];
			long rest = index;
			for (int i = texts.length - 1; i >= 0; i--) {
				Dimension dimension = dimensions.get(i);
				texts[i] = dimension.name() + "=" + dimension.values().get((int) (rest % dimension.values().size()));
				rest /= dimension.values().size();
			}
			return String.join(", ", texts);
		}
	}

	private final ConfigurationFiles files;
	private final Findings findings;
	private final Map<String, List<Iterator>> known = new HashMap<>();

	Iterations(ConfigurationFiles files, Findings findings) {
		this.files = files;
		this.findings = findings;
	}

	/** A test that is a copy for one iteration already has no iterators any more. */
	Product of(TestFile test) {
		if (!((InternalEObject) test).eIsSet(ProjectPackage.TEST_FILE__CONFIGURATION_FILES) || !test.getIteration().isEmpty()) {
			return Product.ONE;
		}
		Map<String, ConfigurationFile> enabled = new LinkedHashMap<>();
		for (ConfigurationFile file : test.getConfigurationFiles()) {
			if (file.isEnabled()) {
				enabled.putIfAbsent(file.getName(), file);
			}
		}
		List<Dimension> dimensions = new ArrayList<>();
		enabled.forEach((name, file) -> {
			for (Iterator iterator : known.computeIfAbsent(name, n -> read(file, test))) {
				dimensions.add(new Dimension(name + "#" + iterator.name(), file.isIteratorDefault() ? iterator.values().subList(0, 1) : iterator.values()));
			}
		});
		return dimensions.isEmpty() ? Product.ONE : new Product(dimensions);
	}

	private List<Iterator> read(ConfigurationFile file, TestFile test) {
		Optional<Globals> content = files.find(file.getName());
		if (content.isEmpty()) {
			findings.error("unknown-configuration-file", file, ProjectPackage.Literals.CONFIGURATION_FILE__NAME,
					"Configuration file '" + file.getName() + "' of test '" + test.getPath() + "' does not exist.");
			return List.of();
		}
		List<Iterator> iterators = new ArrayList<>();
		content.get().getFolders().forEach(folder -> collect(folder, file.getName(), iterators));
		return iterators;
	}

	private void collect(Folder folder, String file, List<Iterator> iterators) {
		for (Parameter parameter : folder.getParameters()) {
			if (parameter.getType().strip().equals(IteratorValues.TYPE)) {
				add(parameter, file, iterators);
			}
		}
		folder.getFolders().forEach(f -> collect(f, file, iterators));
	}

	private void add(Parameter parameter, String file, List<Iterator> iterators) {
		String subject = "Iterator '" + parameter.getName() + "' of configuration file '" + file + "'";
		try {
			List<String> values = IteratorValues.parse(parameter.getValue()).values();
			if (values.isEmpty()) {
				findings.warning("empty-iterator", parameter, GlobalsPackage.Literals.PARAMETER__VALUE, subject + " has no value: it is passed over.");
			} else {
				iterators.add(new Iterator(parameter.getName(), values));
			}
		} catch (IllegalArgumentException e) {
			findings.error("bad-value", parameter, GlobalsPackage.Literals.PARAMETER__VALUE, subject + " cannot be used: " + e.getMessage() + ".");
		}
	}
}
