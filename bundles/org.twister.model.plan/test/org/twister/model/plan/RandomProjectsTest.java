// SPDX-License-Identifier: EPL-2.0
package org.twister.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twister.model.plan.Projects.bed;
import static org.twister.model.plan.Projects.beds;
import static org.twister.model.plan.Projects.configuration;
import static org.twister.model.plan.Projects.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.twister.model.globals.Globals;
import org.twister.model.project.ConfigurationFile;
import org.twister.model.project.Dependency;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;
import org.twister.model.project.TestFile;
import org.twister.model.validation.Problem;

/** What holds for every project, over projects of all shapes. A failure is repeated by the number of its repetition. */
class RandomProjectsTest {

	private static final Map<String, List<String>> EPS = Map.of("tb1", List.of("EP-1"), "tb2", List.of("EP-1", "EP-2"), "tb3", List.of("EP-2", "EP-3", "EP-4"));
	private static final TestBeds BEDS = beds(bed("tb1", "epnames", "EP-1"), bed("tb2", "_epnames_u", "EP-1;EP-2"), bed("tb3", "epnames", "EP-2;EP-3;EP-4"));
	private static final Map<String, Globals> FILES = Map.of("none.xml", configuration(folder("f")), "two.xml", configuration(folder("f", "a=1..2")),
			"six.xml", configuration(folder("f", "b=x,y", "c=1...3")));
	private static final Map<String, List<String>> VALUES = Map.of("none.xml", List.of(""), "two.xml", List.of("two.xml#a=1", "two.xml#a=2"), "six.xml",
			List.of("six.xml#b=x, six.xml#c=1", "six.xml#b=x, six.xml#c=2", "six.xml#b=x, six.xml#c=3", "six.xml#b=y, six.xml#c=1", "six.xml#b=y, six.xml#c=2",
					"six.xml#b=y, six.xml#c=3"));

	private Random random;
	private int names;
	private final List<String> ids = new ArrayList<>();

	private Project project(long seed) {
		random = new Random(seed);
		Project project = Projects.project();
		for (int i = random.nextInt(1, 6); i > 0; i--) {
			Suite suite = suite(0);
			for (int bed = random.nextInt(1, 3); bed > 0; bed--) {
				suite.getTestBeds().add("tb" + random.nextInt(1, 4));
			}
			project.getSuites().add(suite);
		}
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof SuiteItem item && random.nextInt(3) == 0) {
				for (int i = random.nextInt(3); i > 0; i--) {
					Projects.depends(item, ids.get(random.nextInt(ids.size())), random.nextBoolean() ? "PASS" : "any");
				}
			}
		});
		return project;
	}

	private Suite suite(int depth) {
		Suite suite = common(Projects.suite("S" + names++));
		for (int i = random.nextInt(5); i > 0; i--) {
			suite.getItems().add(depth < 3 && random.nextInt(3) == 0 ? suite(depth + 1) : test());
		}
		if (random.nextBoolean()) {
			suite.getFields().add(Projects.field("f" + random.nextInt(3), "v" + depth));
		}
		return suite;
	}

	private TestFile test() {
		TestFile test = common(Projects.test("t" + names++));
		test.setChecked(random.nextInt(3) != 0);
		test.setRole(random.nextInt(4) == 0 ? random.nextBoolean() ? FileRole.SETUP : FileRole.TEARDOWN : FileRole.TEST);
		for (String file : List.of("none.xml", "two.xml", "six.xml")) {
			if (random.nextInt(8) == 0) {
				ConfigurationFile configuration = Projects.configured(test, file).getConfigurationFiles().getLast();
				configuration.setEnabled(random.nextInt(4) != 0);
				configuration.setIteratorDefault(random.nextInt(3) == 0);
			}
		}
		return test;
	}

	private <T extends SuiteItem> T common(T item) {
		item.setRepeat(random.nextInt(3) == 0 ? random.nextInt(4) : 1);
		if (random.nextInt(4) != 0) {
			item.setId("id" + names);
			ids.add(item.getId());
		}
		ids.add("id-of-nothing");
		return item;
	}

	private static Expansion expand(Project project) {
		return new ProjectExpander(project, BEDS, name -> Optional.of(FILES.get(name))).expand();
	}

	@RepeatedTest(300)
	void whatHoldsForEveryProject(RepetitionInfo repetition) {
		Project project = project(repetition.getCurrentRepetition());
		Project before = EcoreUtil.copy(project);
		Expansion expansion = expand(project);
		assertTrue(EcoreUtil.equals(before, project), "the project is as it was");
		assertFalse(expansion.hasErrors(), () -> expansion.problems().toString());
		assertTrue(EcoreUtil.equals(expansion.project(), expand(project).project()), "the same project expands to the same");

		assertEquals(expected(project), found(expansion.project()));
		checkForm(expansion.project());
		checkDependencies(project, expansion);

		Expansion again = expand(expansion.project());
		assertEquals(List.of(), again.problems());
		assertTrue(EcoreUtil.equals(expansion.project(), again.project()), "what is expanded expands to itself");
	}

	/** How often each iteration of each test is to run on each EP for each test bed: worked out by multiplication, one test at a time. */
	private static Map<String, Integer> expected(Project project) {
		Map<String, Integer> runs = new TreeMap<>();
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof TestFile test && (test.isChecked() || test.getRole() != FileRole.TEST)) {
				int copies = Math.max(1, test.getRepeat());
				Suite top = null;
				for (Suite suite = test.getParent(); suite != null; suite = suite.getParent()) {
					copies *= hasWork(suite) ? Math.max(1, suite.getRepeat()) : 0;
					top = suite;
				}
				for (String bed : top.getTestBeds()) {
					for (String ep : EPS.get(bed)) {
						for (String iteration : iterations(test)) {
							if (copies > 0) {
								runs.merge(test.getPath() + "@" + ep + "/" + bed + " " + iteration, copies, Integer::sum);
							}
						}
					}
				}
			}
		});
		return runs;
	}

	private static boolean hasWork(Suite suite) {
		List<TestFile> tests = new ArrayList<>();
		suite.eAllContents().forEachRemaining(object -> {
			if (object instanceof TestFile test) {
				tests.add(test);
			}
		});
		boolean hasTests = tests.stream().anyMatch(t -> t.getRole() == FileRole.TEST);
		return tests.stream().anyMatch(t -> t.isChecked() && (!hasTests || t.getRole() == FileRole.TEST));
	}

	private static List<String> iterations(TestFile test) {
		List<String> iterations = List.of("");
		for (ConfigurationFile file : test.getConfigurationFiles()) {
			if (file.isEnabled() && !file.getName().equals("none.xml")) {
				List<String> values = VALUES.get(file.getName()).subList(0, file.isIteratorDefault() ? 1 : VALUES.get(file.getName()).size());
				iterations = iterations.stream().flatMap(i -> values.stream().map(v -> i.isEmpty() ? v : i + ", " + v)).toList();
			}
		}
		return iterations;
	}

	private static Map<String, Integer> found(Project expanded) {
		Map<String, Integer> runs = new TreeMap<>();
		expanded.eAllContents().forEachRemaining(object -> {
			if (object instanceof TestFile test) {
				Suite suite = test.getParent();
				runs.merge(test.getPath() + "@" + suite.getEps().get(0) + "/" + suite.getTestBeds().get(0) + " " + test.getIteration(), 1, Integer::sum);
			}
		});
		return runs;
	}

	/** One EP and test bed, the same as around it; nothing unchecked, empty or to be repeated; ids that are the only ones, of the EP. */
	private static void checkForm(Project expanded) {
		Set<String> ids = new HashSet<>();
		expanded.eAllContents().forEachRemaining(object -> {
			if (object instanceof SuiteItem item) {
				assertEquals(1, item.getRepeat());
				Suite parent = item.getParent();
				if (item instanceof TestFile test) {
					assertTrue(test.isChecked());
				} else {
					Suite suite = (Suite) item;
					assertFalse(suite.getItems().isEmpty());
					assertEquals(1, suite.getEps().size());
					assertTrue(parent == null || parent.getEps().equals(suite.getEps()) && parent.getTestBeds().equals(suite.getTestBeds()));
					assertTrue(parent == null || suite.getFields().stream().map(f -> f.getName()).toList()
							.containsAll(top(suite).getFields().stream().map(f -> f.getName()).toList()), "fields go down");
				}
				if (!item.getId().isEmpty()) {
					assertTrue(ids.add(item.getId()), "a second " + item.getId());
					assertTrue(item.getId().endsWith("#" + top(item).getEps().get(0)), item.getId());
				}
			}
		});
	}

	private static Suite top(SuiteItem item) {
		return item.getParent() == null ? (Suite) item : top(item.getParent());
	}

	/** Each leads to something that is there, in the same copy of the top suite if the project has it there. */
	private static void checkDependencies(Project project, Expansion expansion) {
		Map<String, Suite> topOfId = new HashMap<>();
		project.eAllContents().forEachRemaining(o -> {
			if (o instanceof SuiteItem item && !item.getId().isEmpty()) {
				topOfId.put(item.getId(), top(item));
			}
		});
		Map<String, SuiteItem> byId = new HashMap<>();
		expansion.project().eAllContents().forEachRemaining(o -> {
			if (o instanceof SuiteItem item && !item.getId().isEmpty()) {
				byId.put(item.getId(), item);
			}
		});
		List<Dependency> kept = new ArrayList<>();
		expansion.project().eAllContents().forEachRemaining(o -> {
			if (o instanceof Dependency dependency) {
				SuiteItem target = byId.get(dependency.getTarget());
				assertNotNull(target, dependency.getTarget());
				Suite own = top((SuiteItem) dependency.eContainer());
				if (own.getName().equals(top(target).getName())) {
					assertEquals(own, top(target), "in the same copy");
				}
				kept.add(dependency);
			}
		});
		for (Problem problem : expansion.problems()) {
			String target = ((Dependency) problem.where()).getTarget();
			assertTrue(topOfId.get(target) == null || byId.keySet().stream().noneMatch(id -> id.startsWith(target + "#")), target + " is there");
		}
		assertEquals(links(project, expansion.project()), kept.size(), "none is lost, all copies of other suites are meant");
	}

	/** Dependencies there have to be: from each copy to each of the copies meant. */
	private static int links(Project project, Project expanded) {
		int links = 0;
		Map<String, SuiteItem> originals = new HashMap<>();
		project.eAllContents().forEachRemaining(o -> {
			if (o instanceof SuiteItem item) {
				originals.put(name(item), item);
			}
		});
		List<SuiteItem> copies = new ArrayList<>();
		expanded.eAllContents().forEachRemaining(o -> {
			if (o instanceof SuiteItem item) {
				copies.add(item);
			}
		});
		for (SuiteItem copy : copies) {
			for (Dependency dependency : originals.get(name(copy)).getDependencies()) {
				List<SuiteItem> all = copies.stream().filter(c -> originals.get(name(c)).getId().equals(dependency.getTarget())).toList();
				List<SuiteItem> near = all.stream().filter(c -> top(c) == top(copy)).toList();
				links += near.isEmpty() ? all.size() : near.size();
			}
		}
		return links;
	}

	private static String name(SuiteItem item) {
		return item instanceof TestFile test ? test.getPath() : ((Suite) item).getName();
	}
}
