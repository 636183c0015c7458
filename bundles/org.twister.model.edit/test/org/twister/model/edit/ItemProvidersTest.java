// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IItemColorProvider;
import org.eclipse.emf.edit.provider.IItemFontProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twister.model.accounts.AccountsFactory;
import org.twister.model.accounts.User;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.BindingsFactory;
import org.twister.model.database.Connection;
import org.twister.model.database.DatabaseConfiguration;
import org.twister.model.database.DatabaseFactory;
import org.twister.model.database.DatabasePackage;
import org.twister.model.database.Field;
import org.twister.model.database.FieldType;
import org.twister.model.database.Insert;
import org.twister.model.database.Report;
import org.twister.model.database.ReportType;
import org.twister.model.email.EmailPackage;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistFactory;
import org.twister.model.globals.Folder;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicUser;
import org.twister.model.plugins.PluginProperty;
import org.twister.model.plugins.PluginsFactory;
import org.twister.model.project.FileRole;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectPackage;
import org.twister.model.project.Suite;
import org.twister.model.project.TestFile;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;
import org.twister.model.schedule.Schedule;
import org.twister.model.schedule.ScheduleFactory;

class ItemProvidersTest {

	private final ModelEditingDomain domain = new ModelEditingDomain();

	private <T> T adapt(Object object, Class<T> type) {
		return type.cast(domain.getAdapterFactory().adapt(object, type));
	}

	private String label(EObject object) {
		return adapt(object, IItemLabelProvider.class).getText(object);
	}

	private IItemPropertyDescriptor property(EObject object, EAttribute attribute) {
		return adapt(object, IItemPropertySource.class).getPropertyDescriptor(object, attribute.getName());
	}

	/** All of the model, as its ecore has them. */
	static Stream<EClass> classes() throws IOException {
		new ModelAdapterFactory().isFactoryForType(ProjectPackage.eINSTANCE);
		String ecore = Files.readString(Path.of("../org.twister.model/model/twister.ecore"));
		List<String> packages = Pattern.compile("<eSubpackages [^>]*nsURI=\"([^\"]+)").matcher(ecore).results().map(m -> m.group(1)).toList();
		assertTrue(packages.size() >= 13);
		return packages.stream().flatMap(uri -> Objects.requireNonNull(EPackage.Registry.INSTANCE.getEPackage(uri), uri).getEClassifiers().stream())
				.filter(c -> c instanceof EClass type && !type.isAbstract()).map(EClass.class::cast);
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyClassIsKnown(EClass type) {
		EObject object = EcoreUtil.create(type);
		assertFalse(label(object).isBlank());
		assertFalse(label(object).contains("."), () -> "a key without text: " + label(object));
		assertTrue(((String) adapt(object, IItemLabelProvider.class).getImage(object)).startsWith("model/"));
		assertNotNull(adapt(object, ItemDescriber.class).describe(object));
		List<IItemPropertyDescriptor> properties = adapt(object, IItemPropertySource.class).getPropertyDescriptors(object);
		assertEquals(type.getEAllAttributes().size(), properties.size());
		Set<String> names = new HashSet<>();
		for (IItemPropertyDescriptor property : properties) {
			String name = property.getDisplayName(object);
			assertTrue(names.add(name), () -> "twice: " + name);
			assertFalse(name.matches("\\w+\\.\\w+\\.\\w+"), () -> "no text: " + name);
			assertFalse(property.getDescription(object).isBlank());
			assertFalse(property.getCategory(object).isBlank());
			Collection<?> choices = property.getChoiceOfValues(object);
			if (choices != null) {
				choices.forEach(c -> assertFalse(property.getLabelProvider(object).getText(c).contains("."), () -> "no text: " + c));
			}
			property.getLabelProvider(object).getText(property.getPropertyValue(object));
		}
	}

	/** Whatever an object may contain can be made in it, is shown in it, and can be taken back. */
	@ParameterizedTest
	@MethodSource("classes")
	void everyChildCanBeMade(EClass type) {
		EObject object = Samples.open(domain, "f", EcoreUtil.create(type));
		List<CommandParameter> descriptors = descriptors(object);
		assertEquals(Set.copyOf(type.getEAllContainments()), Set.copyOf(descriptors.stream().map(CommandParameter::getEReference).toList()));
		for (int round = 0; round < 2; round++) {
			for (CommandParameter descriptor : descriptors(object)) {
				Command create = CreateChildCommand.create(domain, object, descriptor, List.of(object));
				List<Object> before = Samples.snapshot(object);
				assertTrue(create.canExecute());
				assertFalse(((CreateChildCommand) create).getText().isBlank());
				domain.getCommandStack().execute(create);
				EObject child = (EObject) descriptor.getValue();
				assertSame(object, child.eContainer());
				assertTrue(adapt(object, ITreeItemContentProvider.class).getChildren(object).contains(child));
				assertSame(object, domain.getParent(child));
				assertFalse(label(child).contains("null"), label(child));
				domain.getCommandStack().undo();
				assertEquals(before, Samples.snapshot(object));
				domain.getCommandStack().redo();
			}
		}
		List<String> labels = object.eContents().stream().map(c -> c.eClass().getName() + ' ' + label(c)).filter(l -> l.matches(".*\\d.*")).toList();
		assertEquals(labels.size(), new HashSet<>(labels).size(), () -> "names are unique: " + labels);
		assertTrue(descriptors(object).stream().allMatch(d -> d.getEReference().isMany()), "there is one of a single child");
	}

	private List<CommandParameter> descriptors(EObject object) {
		return domain.getNewChildDescriptors(object, null).stream().map(CommandParameter.class::cast).toList();
	}

	@Test
	void labelsOfAProject() {
		Project project = Samples.open(domain, "regression one.xml", Samples.project());
		assertEquals("regression one.xml", label(project));
		Suite a = (Suite) Samples.find(project, "A");
		assertEquals("A [tb1, tb2]", label(a));
		a.getSuts().add("s(user)");
		a.getEps().add("EP-1");
		a.setRepeat(3);
		assertEquals("A [tb1, tb2, s(user), EP-1] x 3", label(a));
		TestFile b1 = (TestFile) Samples.find(project, "b1");
		b1.setPath("C:\\tests\\port test.py");
		assertEquals("port test.py", label(b1));
		assertEquals("speed = 10", label(b1.getProperties().get(0)));
		assertEquals("after a1 (any)", label(b1.getDependencies().get(0)));
		Samples.find(project, "a1").setId("other");
		assertEquals("after a1 (any)", label(b1.getDependencies().get(0)), "the id, if nothing has it");
		((TestFile) Samples.find(project, "x")).setId("a1");
		assertEquals("after x (any)", label(b1.getDependencies().get(0)));
		assertEquals("(unnamed)", label(EcoreUtil.create(ProjectPackage.Literals.TEST_FILE)));
		assertEquals("A [tb1, tb2, s(user), EP-1] x 3, 4 tests", adapt(a, ItemDescriber.class).describe(a));
	}

	@Test
	void aTestShowsWhatItIs() {
		TestFile test = Samples.test("a.py");
		IItemColorProvider colors = adapt(test, IItemColorProvider.class);
		IItemFontProvider fonts = adapt(test, IItemFontProvider.class);
		assertNull(colors.getForeground(test));
		assertNull(fonts.getFont(test));
		assertEquals("/tests/a.py", adapt(test, ItemDescriber.class).describe(test));
		test.setChecked(false);
		test.setOptional(true);
		assertEquals(IItemColorProvider.GRAYED_OUT_COLOR, colors.getForeground(test));
		assertEquals("/tests/a.py [optional, unchecked]", adapt(test, ItemDescriber.class).describe(test));
		test.setRole(FileRole.SETUP);
		assertNull(colors.getForeground(test), "a setup file takes part whatever its file says");
		assertEquals(IItemFontProvider.ITALIC_FONT, fonts.getFont(test));
		assertEquals(ItemImages.SETUP, adapt(test, IItemLabelProvider.class).getImage(test));
		assertEquals("/tests/a.py [setup]", adapt(test, ItemDescriber.class).describe(test));
	}

	@Test
	void labelsOfALab() {
		ResourceTree tree = Samples.open(domain, "resources.json", ResourcesFactory.eINSTANCE.createResourceTree());
		ResourceNode bed = ResourcesFactory.eINSTANCE.createResourceNode();
		bed.setName("tb1");
		tree.getChildren().add(bed);
		bed.getMeta().put("epnames", "EP1;EP2");
		assertEquals("tb1", label(bed));
		bed.setStatus(ResourceStatus.RESERVED);
		assertEquals("tb1 [reserved]", label(bed));
		assertEquals(ItemImages.TEST_BED, adapt(bed, IItemLabelProvider.class).getImage(bed));
		assertEquals("s1.json", label(Samples.open(domain, "s1.json", ResourcesFactory.eINSTANCE.createResourceNode())), "a SUT in a file of its own");
		assertEquals("epnames = EP1;EP2", label((EObject) bed.getMeta().get(0)));

		EpEntry entry = EplistFactory.eINSTANCE.createEpEntry();
		entry.setName("EP-1");
		entry.setCeHost("10.0.0.1");
		assertEquals("EP-1 -> 10.0.0.1:8000", label(entry));
		entry.setHost("lab7");
		assertEquals("EP-1 @ lab7 -> 10.0.0.1:8000", label(entry));

		BindingLink link = BindingsFactory.eINSTANCE.createBindingLink();
		link.setComponent("switch");
		link.setSut("s1");
		assertEquals("switch -> s1", label(link));
	}

	@Test
	void labelsOfSettings() {
		Field field = DatabaseFactory.eINSTANCE.createField();
		field.setId("release");
		field.setType(FieldType.DB_SELECT);
		assertEquals("release (DbSelect)", label(field));
		Report report = DatabaseFactory.eINSTANCE.createReport();
		report.setId("Results");
		report.setType(ReportType.PIE_CHART);
		assertEquals("Results (PieChart)", label(report));
		Insert insert = DatabaseFactory.eINSTANCE.createInsert();
		insert.setSql("\n  INSERT INTO results\n  VALUES ($id)");
		assertEquals("INSERT INTO results ...", label(insert));
		Connection connection = DatabaseFactory.eINSTANCE.createConnection();
		connection.setDatabase("lab");
		connection.setServer("db:3306");
		assertEquals("lab @ db:3306", label(connection));

		PanicRule rule = PanicFactory.eINSTANCE.createPanicRule();
		rule.setExpression("kernel panic.*");
		assertEquals("kernel panic.*", label(rule));
		assertEquals(IItemColorProvider.GRAYED_OUT_COLOR, adapt(rule, IItemColorProvider.class).getForeground(rule));
		User user = AccountsFactory.eINSTANCE.createUser();
		user.setName("u");
		user.getGroups().add("tester");
		user.getProductionGroups().addAll(List.of("tester", "admin"));
		assertEquals("u [tester, admin]", label(user));
		Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
		schedule.setDateTime("Monday 10:00");
		schedule.setProjectFile("/p/nightly.xml");
		schedule.setUser("u");
		assertEquals("Monday 10:00 nightly.xml (u)", label(schedule));
	}

	@Test
	void passwordsAreNotShown() {
		Connection connection = DatabaseFactory.eINSTANCE.createConnection();
		connection.setPassword("geheim");
		IItemPropertyDescriptor password = property(connection, DatabasePackage.Literals.CONNECTION__PASSWORD);
		assertEquals("********", password.getLabelProvider(connection).getText(connection.getPassword()));
		PluginProperty property = PluginsFactory.eINSTANCE.createPluginProperty();
		property.setName("password");
		property.setValue("geheim");
		assertEquals("password = ********", label(property));
		property.setName("server");
		assertEquals("server = geheim", label(property));
	}

	@Test
	void propertiesAreSetThroughTheCommandStack() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		TestFile a1 = (TestFile) Samples.find(project, "a1");
		IItemPropertyDescriptor role = property(a1, ProjectPackage.Literals.TEST_FILE__ROLE);
		assertEquals("Flags", role.getCategory(a1));
		assertEquals(List.of(FileRole.TEST, FileRole.SETUP, FileRole.TEARDOWN), List.copyOf(role.getChoiceOfValues(a1)));
		assertEquals("teardown", role.getLabelProvider(a1).getText(FileRole.TEARDOWN));
		IItemPropertyDescriptor checked = property(a1, ProjectPackage.Literals.TEST_FILE__CHECKED);
		assertEquals(List.of(true, false), List.copyOf(checked.getChoiceOfValues(a1)));
		assertTrue(checked.canSetProperty(a1));
		role.setPropertyValue(a1, FileRole.SETUP);
		assertFalse(checked.canSetProperty(a1));
		domain.getCommandStack().undo();
		assertEquals(FileRole.TEST, a1.getRole());
		assertFalse(property(a1, ProjectPackage.Literals.SUITE_ITEM__ID).canSetProperty(a1));
		domain.setReadOnly(project.eResource(), true);
		assertFalse(checked.canSetProperty(a1));
	}

	@Test
	void longTextsAreMultiLine() {
		assertTrue(property(DatabaseFactory.eINSTANCE.createInsert(), DatabasePackage.Literals.INSERT__SQL).isMultiLine(null));
		EObject email = EcoreUtil.create(EmailPackage.Literals.EMAIL_CONFIGURATION);
		assertTrue(property(email, EmailPackage.Literals.EMAIL_CONFIGURATION__MESSAGE).isMultiLine(email));
		assertFalse(property(email, EmailPackage.Literals.EMAIL_CONFIGURATION__SUBJECT).isMultiLine(email));
		EObject dependency = EcoreUtil.create(ProjectPackage.Literals.DEPENDENCY);
		assertTrue(property(dependency, ProjectPackage.Literals.DEPENDENCY__STATUS).getChoiceOfValues(dependency).contains("pass"));
	}

	@Test
	void newChildrenBeginSensibly() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		Suite suite = (Suite) create(project, ProjectPackage.Literals.SUITE);
		assertEquals("Suite1", suite.getName());
		assertEquals(36, suite.getId().length());
		assertEquals("Suite2", ((Suite) create(suite, ProjectPackage.Literals.SUITE)).getName());
		assertTrue(descriptors(project).stream().noneMatch(d -> d.getValue() instanceof TestFile), "a test is in a suite");

		EpList eps = Samples.open(domain, "epname.ini", EplistFactory.eINSTANCE.createEpList());
		EpEntry first = (EpEntry) create(eps, null);
		first.setCePort(9000);
		EpEntry second = (EpEntry) create(eps, null);
		assertEquals("EP1 -> 127.0.0.1:9000", label(first));
		assertEquals("EP2 -> 127.0.0.1:9000", label(second));

		ResourceTree tree = Samples.open(domain, "r.json", ResourcesFactory.eINSTANCE.createResourceTree());
		ResourceNode bed = (ResourceNode) create(tree, null);
		assertEquals("testbed1", bed.getName());
		assertTrue(bed.getId().matches("[0-9a-f]{10}"));
		assertEquals("component1", ((ResourceNode) create(bed, null)).getName());

		PanicUser user = Samples.open(domain, "panic.json", PanicFactory.eINSTANCE.createPanicUser());
		PanicRule rule = (PanicRule) create(user, null);
		assertTrue(rule.isEnabled() && rule.getId().matches("\\d{10}\\|\\d{6}"), rule.getId());

		Folder folder = Samples.open(domain, "globals.xml", GlobalsFactory.eINSTANCE.createFolder());
		assertEquals("parameter1 = ", label(create(folder, null)));
		DatabaseConfiguration database = Samples.open(domain, "db.xml", DatabaseFactory.eINSTANCE.createDatabaseConfiguration());
		assertEquals("field1 (UserText)", label(create(database, DatabasePackage.Literals.FIELD)));
	}

	/** Makes the first child, or the first of that type. */
	private EObject create(EObject owner, EClass type) {
		CommandParameter descriptor = descriptors(owner).stream().filter(d -> type == null || ((EObject) d.getValue()).eClass() == type).findFirst()
				.orElseThrow();
		domain.getCommandStack().execute(CreateChildCommand.create(domain, owner, descriptor, List.of(owner)));
		return (EObject) descriptor.getValue();
	}

	@Test
	void aChildIsMadeBehindItsSibling() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		CommandParameter descriptor = (CommandParameter) domain.getNewChildDescriptors(null, project.getSuites().get(0)).iterator().next();
		domain.getCommandStack().execute(CreateChildCommand.create(domain, project, descriptor, List.of(project)));
		assertEquals("A[a1, A2[x, y], a3] Suite1[] B[b1, b2]", Samples.shape(project));
	}

	@Test
	void viewersHearWhatChanged() {
		Project project = Samples.open(domain, "p.xml", Samples.project());
		project.eAllContents().forEachRemaining(o -> adapt(o, IItemLabelProvider.class));
		adapt(project, IItemLabelProvider.class);
		List<String> heard = new ArrayList<>();
		((IChangeNotifier) domain.getAdapterFactory()).addListener(n -> heard.add(describe(n)));
		ProjectCommands commands = new ProjectCommands(domain);
		Suite a2 = (Suite) Samples.find(project, "A2");

		domain.getCommandStack().execute(commands.renameSuite(a2, "Ports"));
		assertEquals(List.of("Ports label"), heard);
		heard.clear();
		domain.getCommandStack().execute(commands.check(List.of(a2.getItems().get(0)), false));
		assertEquals(List.of("x label", "Ports label", "A label"), heard);
		heard.clear();
		domain.getCommandStack().execute(commands.addTests(a2, -1, List.of("/n.py")));
		assertEquals(List.of("Ports content+label", "A label"), heard);
		heard.clear();
		domain.getCommandStack().execute(commands.moveUp(List.of(Samples.find(project, "n.py"))));
		assertEquals(List.of("Ports content+label", "A label"), heard, "one move, not a removal and an addition");
		heard.clear();
		domain.getCommandStack().undo();
		assertEquals(2, heard.size());
	}

	private static String describe(Notification notification) {
		IViewerNotification viewer = (IViewerNotification) notification;
		String name = viewer.getElement() instanceof Suite suite ? suite.getName() : ((TestFile) viewer.getElement()).getPath().replaceAll(".*/", "");
		return name + (viewer.isContentRefresh() ? " content" : "")
				+ (viewer.isContentRefresh() && viewer.isLabelUpdate() ? "+label" : viewer.isLabelUpdate() ? " label" : "");
	}

	@Test
	void theFactoryStandsAlone() {
		ModelAdapterFactory factory = new ModelAdapterFactory();
		TestFile test = Samples.test("a.py");
		IItemLabelProvider labels = (IItemLabelProvider) factory.adapt((Object) test, IItemLabelProvider.class);
		assertEquals("a.py", labels.getText(test));
		assertSame(labels, factory.adapt((Object) Samples.test("b.py"), IItemLabelProvider.class), "one for all of a class");
		assertNull(factory.adapt((Object) test, Runnable.class));
		assertTrue(Arrays.asList(ProjectPackage.eINSTANCE, ItemDescriber.class).stream().allMatch(factory::isFactoryForType));
		factory.dispose();
	}
}
