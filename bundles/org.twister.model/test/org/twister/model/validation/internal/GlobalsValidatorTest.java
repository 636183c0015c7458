// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twister.model.globals.Folder;
import org.twister.model.globals.Globals;
import org.twister.model.globals.GlobalsFactory;
import org.twister.model.globals.GlobalsPackage.Literals;
import org.twister.model.globals.IteratorValues;
import org.twister.model.globals.Parameter;

class GlobalsValidatorTest {

	private final Globals globals = GlobalsFactory.eINSTANCE.createGlobals();
	private final Folder level = folder("Level_1");

	GlobalsValidatorTest() {
		globals.getFolders().add(level);
	}

	private static Folder folder(String name) {
		Folder folder = GlobalsFactory.eINSTANCE.createFolder();
		folder.setName(name);
		return folder;
	}

	private Parameter parameter(String name, String type, String value) {
		Parameter parameter = GlobalsFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setType(type);
		parameter.setValue(value);
		level.getParameters().add(parameter);
		return parameter;
	}

	@Test
	void aNameTwiceInAFolder() {
		parameter("a", "string", "1");
		Folder same = folder("a");
		level.getFolders().add(same);
		Check.error(globals, "duplicate-name", same, Literals.FOLDER__NAME, "Folder '/Level_1/a' is there twice.");
	}

	@Test
	void aFolderTwiceAtTheTop() {
		Folder same = folder("Level_1");
		globals.getFolders().add(same);
		Check.error(globals, "duplicate-name", same, Literals.FOLDER__NAME, "Folder '/Level_1' is there twice.");
	}

	@Test
	void oneNameInTwoFolders() {
		parameter("a", "string", "1");
		Folder inner = folder("Level_1");
		level.getFolders().add(inner);
		Parameter other = GlobalsFactory.eINSTANCE.createParameter();
		other.setName("a");
		inner.getParameters().add(other);
		Check.clean(globals);
	}

	@Test
	void aSlashInAName() {
		Parameter parameter = parameter("a/b", "string", "1");
		Check.error(globals, "bad-name", parameter, Literals.PARAMETER__NAME, "The name of parameter '/Level_1/a/b' has a slash: it cannot be found.");
		level.getParameters().clear();
		level.setName("x/y");
		Check.error(globals, "bad-name", level, Literals.FOLDER__NAME, "The name of folder '/x/y' has a slash: it cannot be found.");
	}

	@Test
	void whatHasNoName() {
		parameter("", "string", "1");
		level.getFolders().add(folder(""));
		globals.getFolders().add(folder(""));
		assertEquals(List.of("A parameter in '/Level_1' has no name.", "A folder in '/Level_1' has no name.", "A folder in '/' has no name."),
				Check.messages(globals));
	}

	@Test
	void aDecimalThatIsNoNumber() {
		Parameter parameter = parameter("n", "decimal", "1,5");
		Check.error(globals, "bad-value", parameter, Literals.PARAMETER__VALUE, "Parameter '/Level_1/n' is a decimal, and '1,5' is no number.");
		for (String value : List.of("15", "-1.5", " 7 ", "")) {
			parameter.setValue(value);
			Check.clean(globals);
		}
	}

	@ParameterizedTest
	@CsvSource({"'1,,2',a value is missing beside a comma", "'1,',a value is missing beside a comma", "a..d,the range 'a..d' needs a number at each end",
			"1..,the range '1..' needs a number at each end", "5..1,the range '5..1' goes down",
			"1..99999999999,the range '1..99999999999' has more than 100000 values"})
	void anIteratorThatCannotBeUnderstood(String value, String reason) {
		Parameter parameter = parameter("i", "iterator", value);
		Check.error(globals, "bad-value", parameter, Literals.PARAMETER__VALUE, "Iterator '/Level_1/i' cannot be understood: " + reason + ".");
	}

	@Test
	void anIteratorWithoutValues() {
		Parameter parameter = parameter("i", "iterator", " ");
		Check.warning(globals, "empty-iterator", parameter, Literals.PARAMETER__VALUE, "Iterator '/Level_1/i' has no values: tests are not repeated for it.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2, 5..8 ,last", "2,5...8,last", "2,5.9 .... 8.2,last", "2,5..6,7,8,'last'"})
	void valuesOfAnIterator(String text) {
		assertEquals(List.of("2", "5", "6", "7", "8", "last"), IteratorValues.parse(text).values());
		assertEquals("2", IteratorValues.parse(text).defaultValue());
		parameter("i", "iterator", text);
		Check.clean(globals);
	}
}
