// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.twister.rpc.TestRole;
import org.twister.rpc.TestStatus;
import org.twister.ui.kit.Colors;
import org.twister.ui.kit.Durations;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.RunNode;
import org.twister.ui.kit.model.ShownStatus;
import org.twister.ui.kit.model.SuiteNode;
import org.twister.ui.kit.model.TestNode;

/** What the cells of the run tree say. */
final class RunLabels {

	private static final Styler FAILURE = styler(Colors.Name.FAIL);
	private static final Styler DIM = styler(Colors.Name.DIM);

	private RunModel run;
	private boolean stale;

	private static Styler styler(Colors.Name color) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Colors.get(color);
			}
		};
	}

	void show(RunModel model) {
		run = model;
	}

	/** Returns whether that is news. */
	boolean stale(boolean value) {
		boolean news = stale != value;
		stale = value;
		return news;
	}

	CellLabelProvider column(int index) {
		return new Cells(index);
	}

	private final class Cells extends StyledCellLabelProvider {
		private final int column;

		Cells(int column) {
			this.column = column;
		}

		@Override
		public void update(ViewerCell cell) {
			RunNode node = (RunNode) cell.getElement();
			StyledString text = text(node, column);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			if (column == 0) {
				cell.setImage(Images.of(node.shown(), stale));
			}
			super.update(cell);
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof TestNode test ? tooltip(test) : null;
		}
	}

	private StyledString text(RunNode node, int column) {
		StyledString text = switch (column) {
		case 0 -> name(node);
		case 1 -> new StyledString(node.shown().word(), node.shown() == ShownStatus.FAIL ? FAILURE : isQuiet(node) ? DIM : null);
		case 2 -> new StyledString(time(node));
		case 3 -> new StyledString(node.ep());
		default -> new StyledString(reason(node), node instanceof SuiteNode ? DIM : null);
		};
		if (stale) {
			text.setStyle(0, text.length(), DIM);
		}
		return text;
	}

	private static boolean isQuiet(RunNode node) {
		return switch (node.shown()) {
		case PENDING, WAITING, SKIPPED, NOT_EXECUTED -> true;
		default -> false;
		};
	}

	private static StyledString name(RunNode node) {
		StyledString text = new StyledString(node.name());
		List<String> remarks = new ArrayList<>();
		switch (node) {
		case SuiteNode suite when !suite.info().testbed().isEmpty() && !suite.info().testbed().equals(suite.ep()) -> remarks.add(suite.info().testbed());
		case SuiteNode suite -> {
			// its name says it all
		}
		case TestNode test -> {
			if (test.info().role() != TestRole.TEST) {
				remarks.add(test.info().role() == TestRole.SETUP ? Messages.RunView_Setup : Messages.RunView_Teardown);
			}
			if (test.info().optional()) {
				remarks.add(Messages.RunView_Optional);
			}
		}
		}
		if (!remarks.isEmpty()) {
			text.append("  " + String.join(", ", remarks), DIM); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text;
	}

	private String time(RunNode node) {
		if (!(node instanceof TestNode test) || run == null) {
			return ""; //$NON-NLS-1$
		}
		if (test.info().status() == TestStatus.WORKING) {
			return Durations.running(run.duration(test, System.nanoTime()));
		}
		return test.info().status().isFinal() && test.info().started() != null ? Durations.text(test.info().duration()) : ""; //$NON-NLS-1$
	}

	private static String reason(RunNode node) {
		return switch (node) {
		case TestNode test -> test.reason().lines().findFirst().orElse(""); //$NON-NLS-1$
		case SuiteNode suite when suite.finished() < suite.tests() -> Messages.bind(Messages.Suite_Of, suite.finished(), suite.tests());
		case SuiteNode suite -> counts(suite);
		};
	}

	/** {@code 6 pass, 1 fail}. */
	private static String counts(SuiteNode suite) {
		List<String> parts = new ArrayList<>();
		for (TestStatus status : TestStatus.values()) {
			if (suite.count(status) > 0) {
				parts.add(suite.count(status) + " " + status.screenWord()); //$NON-NLS-1$
			}
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static String tooltip(TestNode test) {
		StringBuilder text = new StringBuilder(test.info().path());
		if (!test.info().reason().isEmpty()) {
			text.append('\n').append(test.info().reason());
		}
		if (!test.note().isEmpty()) {
			text.append('\n').append(test.note());
		}
		return text.toString();
	}
}
