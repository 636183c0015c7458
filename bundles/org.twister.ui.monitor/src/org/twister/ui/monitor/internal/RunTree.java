// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.RunNode;
import org.twister.ui.kit.model.SuiteNode;

/** The tree of suites and tests: virtual, only rows that were on the screen exist as widgets, so that 100,000 tests cost no more than 100. */
final class RunTree {

	private static final int NAME = 0;
	private static final int TIME = 2;
	private static final List<ColumnLayoutData> LAYOUT = List.of(new ColumnWeightData(45, 200), new ColumnPixelData(110), new ColumnPixelData(80),
			new ColumnPixelData(90), new ColumnWeightData(55, 160));

	private final Composite control;
	private final TreeViewer viewer;
	private final RunLabels labels;
	private RunModel run;

	RunTree(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		control.setLayout(layout);
		Tree tree = new Tree(control, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		labels = new RunLabels();
		List<String> titles = List.of(Messages.Column_Name, Messages.Column_Status, Messages.Column_Time, Messages.Column_Ep, Messages.Column_Reason);
		for (int i = 0; i < titles.size(); i++) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, i == TIME ? SWT.RIGHT : SWT.LEFT);
			column.getColumn().setText(titles.get(i));
			layout.setColumnData(column.getColumn(), LAYOUT.get(i));
			column.getColumn().setMoveable(i != NAME);
			column.setLabelProvider(labels.column(i));
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addDoubleClickListener(e -> toggle(((StructuredSelection) e.getSelection()).getFirstElement()));
	}

	Composite control() {
		return control;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows another run, all suites open. */
	void show(RunModel model) {
		run = model;
		labels.show(model);
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(model);
			if (model != null) {
				viewer.setChildCount(model, model.roots().size());
				expandAll();
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	void refresh(Collection<? extends RunNode> nodes) {
		if (!nodes.isEmpty()) {
			viewer.update(nodes.toArray(), null);
		}
	}

	/** Greys the rows, or makes them fresh again. */
	void stale(boolean stale) {
		if (labels.stale(stale)) {
			refreshVisible();
		}
	}

	/** Paints the rows that exist anew. */
	void refreshVisible() {
		Deque<TreeItem> items = new ArrayDeque<>(List.of(viewer.getTree().getItems()));
		while (!items.isEmpty()) {
			TreeItem item = items.pop();
			if (item.getData() instanceof RunNode node) {
				viewer.update(node, null);
				items.addAll(List.of(item.getItems()));
			}
		}
	}

	void expandAll() {
		run.roots().forEach(s -> open(s, true));
	}

	void collapseAll() {
		run.roots().forEach(s -> viewer.setExpandedState(s, false));
	}

	/** Opens a suite and the suites in it. */
	private void open(SuiteNode suite, boolean deep) {
		item(suite).setExpanded(true);
		if (deep) {
			suite.children().stream().filter(SuiteNode.class::isInstance).forEach(c -> open((SuiteNode) c, true));
		}
	}

	/** Scrolls to a row; its suites are opened. */
	void reveal(RunNode node) {
		for (SuiteNode s = node.parent(); s != null; s = s.parent()) {
			TreeItem around = item(s);
			if (!around.getExpanded()) {
				around.setExpanded(true);
			}
		}
		viewer.getTree().showItem(item(node));
	}

	void select(RunNode node) {
		reveal(node);
		viewer.setSelection(new StructuredSelection(node), true);
	}

	private void toggle(Object node) {
		if (node instanceof SuiteNode suite) {
			viewer.setExpandedState(suite, !viewer.getExpandedState(suite));
		}
	}

	/** The widget of a row, made if it was never on the screen. */
	private TreeItem item(RunNode node) {
		TreeItem item = node.parent() == null ? viewer.getTree().getItem(node.index()) : item(node.parent()).getItem(node.index());
		item.getText(); // asks for the data of a row that has none yet
		return item;
	}

	/** Gives the viewer the rows it asks for. */
	private final class Content implements ILazyTreeContentProvider {

		@Override
		public Object getParent(Object element) {
			return element instanceof RunNode node && node.parent() != null ? node.parent() : run;
		}

		@Override
		public void updateElement(Object parent, int index) {
			List<? extends RunNode> children = parent instanceof SuiteNode suite ? suite.children() : run.roots();
			RunNode child = children.get(index);
			viewer.replace(parent, index, child);
			viewer.setChildCount(child, child instanceof SuiteNode suite ? suite.children().size() : 0);
		}

		@Override
		public void updateChildCount(Object element, int currentChildCount) {
			int count = element instanceof SuiteNode suite ? suite.children().size() : element instanceof RunModel model ? model.roots().size() : 0;
			if (count != currentChildCount) {
				viewer.setChildCount(element, count);
			}
		}
	}
}
