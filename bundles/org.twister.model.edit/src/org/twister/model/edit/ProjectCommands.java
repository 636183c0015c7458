// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.twister.model.edit.internal.Clipboard;
import org.twister.model.edit.internal.Copies;
import org.twister.model.edit.internal.Structure;
import org.twister.model.edit.internal.TestCommands;
import org.twister.model.project.Project;
import org.twister.model.project.ProjectFactory;
import org.twister.model.project.Suite;
import org.twister.model.project.SuiteItem;

/**
 * Makes the commands of a project editor; executing one is left to the domain's command stack. An owner is a project or a suite; an index is that of the suite or test
 * before which something comes, less than 0 for the end. A command that would change nothing, or something in a read-only file, cannot be executed and says why.
 * Commands for many objects are one step each.
 */
public final class ProjectCommands {

	private final EditingDomain domain;

	public ProjectCommands(EditingDomain domain) {
		this.domain = domain;
	}

	/** A suite called {@code Suite1}, {@code Suite2} ..., the first name that is free in the project. */
	public ModelCommand addSuite(EObject owner, int index) {
		return TestCommands.addSuite(domain, owner, index, null);
	}

	/** A suite; the name must not be blank. */
	public ModelCommand addSuite(EObject owner, int index, String name) {
		return TestCommands.addSuite(domain, owner, index, name == null ? "" : name);
	}

	/** The name must not be blank. */
	public ModelCommand renameSuite(Suite suite, String name) {
		return TestCommands.rename(domain, suite, name);
	}

	/** A checked, runnable test for each path. They get ids if the project uses ids. */
	public ModelCommand addTests(Suite suite, int index, List<String> paths) {
		return TestCommands.addTests(domain, suite, index, paths);
	}

	/** Removes suites, tests or anything in them, wherever they are. Dependencies of others on them go too, with a note for each. */
	public ModelCommand remove(Collection<? extends EObject> objects) {
		return Structure.remove(domain, objects);
	}

	/** Moves within a project, in the order of the file. Refused: a suite into itself, a test out of all suites, anything into another project. */
	public ModelCommand move(Collection<? extends EObject> objects, EObject owner, int index) {
		return Structure.move(domain, objects, owner, index);
	}

	/** Each one place up among its siblings. */
	public ModelCommand moveUp(Collection<? extends EObject> objects) {
		return Structure.shift(domain, objects, true);
	}

	/** Each one place down among its siblings. */
	public ModelCommand moveDown(Collection<? extends EObject> objects) {
		return Structure.shift(domain, objects, false);
	}

	/** Puts copies on the clipboard. The command stack does not remember it. */
	public Command copy(Collection<? extends EObject> objects) {
		return Clipboard.copy(domain, objects);
	}

	/** As {@link #remove}, with copies on the clipboard. */
	public ModelCommand cut(Collection<? extends EObject> objects) {
		return Clipboard.cut(domain, objects);
	}

	/**
	 * Copies what is on the clipboard into the owner, or behind it if it cannot hold that. Suites and tests get new ids if the project uses ids; those that were cut keep
	 * theirs, and in their own project the dependencies that went with them come back. Dependencies between the pasted ones lead to the copies; those on something that the
	 * project does not have go, with a note.
	 */
	public ModelCommand paste(EObject owner, int index) {
		return Clipboard.paste(domain, owner, index);
	}

	/** Checks or unchecks all tests among and below the objects; setup and teardown files stay checked. */
	public ModelCommand check(Collection<? extends EObject> objects, boolean checked) {
		return TestCommands.check(domain, objects, checked);
	}

	/** Sets or clears a flag of all tests among and below the objects. A flag that a setup or teardown file cannot have is left alone there, with a note. */
	public ModelCommand setFlag(Collection<? extends EObject> objects, TestFlag flag, boolean on) {
		return TestCommands.setFlag(domain, objects, flag, on);
	}

	/** Sets a property of all tests among and below the objects. */
	public ModelCommand setProperty(Collection<? extends EObject> objects, String name, String value) {
		return TestCommands.setProperty(domain, objects, name, value == null ? "" : value);
	}

	/** Removes a property from all tests among and below the objects. */
	public ModelCommand removeProperty(Collection<? extends EObject> objects, String name) {
		return TestCommands.setProperty(domain, objects, name, null);
	}

	/** Gives all tests among and below the objects these parameters and no others. */
	public ModelCommand setParameters(Collection<? extends EObject> objects, List<String> values) {
		return TestCommands.setParameters(domain, objects, values);
	}

	/**
	 * Sets a field of the database configuration, or one of the product's own settings, of suites and projects.
	 *
	 * @param value null removes it
	 */
	public ModelCommand setField(Collection<? extends EObject> owners, String name, String value) {
		return TestCommands.setField(domain, owners, name, value);
	}

	/** Copies all suites of a predefined suite's file to a place, as {@link #paste} does. */
	public ModelCommand importSuites(Project predefined, EObject owner, int index) {
		return TestCommands.importSuites(domain, predefined, owner, index);
	}

	/** Copies of suites for a file of their own, in the order of their project. Ids stay; dependencies that lead outside go. */
	public static SuiteExport export(Collection<Suite> suites) {
		Project project = ProjectFactory.eINSTANCE.createProject();
		List<SuiteItem> copies = Copies.of(TestCommands.suites(suites));
		copies.forEach(copy -> project.getSuites().add((Suite) copy));
		return new SuiteExport(project, Copies.detach(copies));
	}

	/** A copy of the whole project with its settings, for a file of its own. */
	public static SuiteExport export(Project project) {
		Project copy = Copies.of(List.of(project)).get(0);
		return new SuiteExport(copy, Copies.detach(copy.getSuites()));
	}
}
