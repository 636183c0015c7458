// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.twister.ui.kit.CeSession;

/** The workbench as somebody sees it who looks at the screen. Called from the test's thread; each question is asked on the UI thread. */
final class Bench {

	private static final int LOOK_AGAIN_MS = 50;
	private static final long PATIENCE_S = 30;

	private Bench() {}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	static <T> T ask(Callable<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display().syncExec(() -> {
			try {
				answer.complete(question.call());
			} catch (Exception e) {
				answer.completeExceptionally(e);
			}
		});
		return answer.join();
	}

	/** Looks again and again, on the UI thread, until it is so. */
	static void await(String what, Callable<Boolean> condition) {
		CompletableFuture<Void> seen = new CompletableFuture<>();
		display().asyncExec(() -> look(condition, seen));
		try {
			seen.get(PATIENCE_S, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			seen.cancel(false);
			fail("Not seen within " + PATIENCE_S + " s: " + what + "\nOn the screen:\n" + screen());
		} catch (InterruptedException | ExecutionException e) {
			fail(what, e);
		}
	}

	private static void look(Callable<Boolean> condition, CompletableFuture<Void> seen) {
		try {
			if (seen.isDone()) {
				return;
			}
			if (condition.call()) {
				seen.complete(null);
			} else {
				display().timerExec(LOOK_AGAIN_MS, () -> look(condition, seen));
			}
		} catch (Exception e) {
			seen.completeExceptionally(e);
		}
	}

	static CeSession session() {
		return PlatformUI.getWorkbench().getService(CeSession.class);
	}

	static void disconnect() {
		ask(() -> {
			session().disconnect();
			return null;
		});
		await("no connection", () -> texts().anyMatch(t -> t.contains("Not connected to a Central Engine")));
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	/** Begins a command without waiting for its end, which may be that of a dialog. */
	static void execute(String command) {
		display().asyncExec(() -> {
			try {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	static Shell dialog(String title) {
		return Arrays.stream(display().getShells()).filter(s -> !s.isDisposed() && s.isVisible() && s.getText().equals(title)).findFirst().orElse(null);
	}

	/** Visible widgets of a type, in their order. */
	static <T extends Control> List<T> all(Composite root, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (!child.isVisible()) {
				continue;
			}
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	static void press(Shell dialog, String button) {
		ask(() -> {
			Button found = all(dialog, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(button)).findFirst().orElseThrow();
			found.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** Everything written in the window outside of tables and logs. */
	static Stream<String> texts() {
		return Stream.of(all(window(), Label.class).stream().map(Label::getText), all(window(), CLabel.class).stream().map(CLabel::getText),
				all(window(), Link.class).stream().map(Link::getText)).flatMap(s -> s).filter(Objects::nonNull);
	}

	static String log() {
		return all(window(), StyledText.class).stream().map(StyledText::getText).findFirst().orElse("");
	}

	/** What is selected in the log. */
	static String markedInLog() {
		return all(window(), StyledText.class).getFirst().getSelectionText();
	}

	/** Rows of the EPs view, cells joined by a blank. */
	static List<String> eps() {
		return all(window(), Table.class).stream().flatMap(t -> Arrays.stream(t.getItems())).map(Bench::row).toList();
	}

	private static String row(TableItem item) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < item.getParent().getColumnCount(); i++) {
			text.append(item.getText(i)).append(' ');
		}
		return text.toString().strip();
	}

	/** Rows of the run tree that are open, cells joined by a blank. */
	static List<String> tests() {
		List<String> rows = new ArrayList<>();
		all(window(), Tree.class).forEach(t -> collect(t.getItems(), rows));
		return rows;
	}

	private static void collect(TreeItem[] items, List<String> rows) {
		for (TreeItem item : items) {
			rows.add(row(item));
			if (item.getExpanded()) {
				collect(item.getItems(), rows);
			}
		}
	}

	private static String row(TreeItem item) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < item.getParent().getColumnCount(); i++) {
			String cell = item.getText(i);
			text.append(cell).append(cell.isEmpty() ? "" : " ");
		}
		return text.toString().strip();
	}

	static boolean test(String name, String status) {
		return tests().stream().anyMatch(r -> r.startsWith(name + " " + status));
	}

	/** Clicks a row of the run tree. */
	static void selectTest(Predicate<String> name) {
		ask(() -> {
			Tree tree = all(window(), Tree.class).getFirst();
			TreeItem item = find(tree.getItems(), name);
			tree.setFocus();
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	private static TreeItem find(TreeItem[] items, Predicate<String> name) {
		for (TreeItem item : items) {
			TreeItem found = name.test(item.getText()) ? item : find(item.getItems(), name);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static String screen() {
		return ask(() -> String.join("\n", texts().toList()) + "\nEPs: " + eps() + "\nTests: " + tests() + "\nLog: " + log());
	}
}
