// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.twister.cli.internal.files.LineDiff.Change;

class LineDiffTest {

	@Test
	void aLineWithThreeAroundIt() {
		assertEquals(List.of("--- f", "+++ f", "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"),
				new LineDiff("f", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n").lines());
	}

	@Test
	void equalTextsHaveNone() {
		assertEquals(List.of(), new LineDiff("f", "a\nb", "a\nb").lines());
	}

	@Test
	void distantChangesAreHunksOfTheirOwn() {
		String before = "a\n".repeat(10) + "x\n" + "a\n".repeat(20) + "y\n";
		List<String> lines = new LineDiff("f", before, before.replace('x', 'X').replace('y', 'Y')).lines();
		assertEquals(2, lines.stream().filter(line -> line.startsWith("@@")).count());
		assertEquals(List.of("-x", "+X", "-y", "+Y"), lines.stream().filter(line -> line.matches("[-+].")).toList());
	}

	@Test
	void theEndOfTheFileCounts() {
		assertEquals(List.of("--- f", "+++ f", "@@ -1,2 +1,2 @@", " a", "-b", "+b", "\\ No newline at end of file"),
				new LineDiff("f", "a\nb\n", "a\nb").lines());
	}

	@Test
	void changesMakeTheNewTextOfTheOldOne() {
		Random random = new Random(7);
		for (int n = 0; n < 2000; n++) {
			List<String> before = random(random);
			List<String> after = random(random);
			List<String> made = new ArrayList<>();
			int at = 0;
			for (Change change : new LineDiff("f", String.join("", before), String.join("", after)).changes()) {
				made.addAll(before.subList(at, change.oldStart()));
				made.addAll(after.subList(change.newStart(), change.newEnd()));
				at = change.oldEnd();
			}
			made.addAll(before.subList(at, before.size()));
			assertEquals(after, made, before + " -> " + after);
		}
	}

	private static List<String> random(Random random) {
		List<String> lines = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			lines.add((char) ('a' + random.nextInt(3)) + "\n");
		}
		return lines;
	}
}
