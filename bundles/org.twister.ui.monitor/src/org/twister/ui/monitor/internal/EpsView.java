// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.twister.rpc.EpService.EpState;
import org.twister.rpc.EpService.RunnerInfo;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.Colors;
import org.twister.ui.kit.Durations;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.StaleBanner;
import org.twister.ui.kit.Ticker;
import org.twister.ui.kit.model.Connection;
import org.twister.ui.kit.model.EpModel;
import org.twister.ui.kit.model.ModelChanges;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.TestNode;

/** The EPs and what each is doing. Its selection is the selected {@link EpModel}. */
public final class EpsView extends ViewPart {

	public static final String ID = "org.twister.ui.monitor.eps"; //$NON-NLS-1$

	private static final int MIN_WIDTH = 60;

	private final CeListener listener = this::changed;
	private CeSession session;
	private StaleBanner banner;
	private Composite pages;
	private StackLayout stack;
	private EmptyPage empty;
	private Composite page;
	private TableColumnLayout columns;
	private TableViewer table;
	private Ticker ticker;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CeSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		banner = new StaleBanner(parent, true);
		pages = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		stack = new StackLayout();
		pages.setLayout(stack);
		empty = new EmptyPage(pages, getSite());
		page = new Composite(pages, SWT.NONE);
		columns = new TableColumnLayout();
		page.setLayout(columns);
		table = new TableViewer(page, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setComparer(new ByName());
		column(Messages.Column_EpName, 20, EpModel::name, true);
		column(Messages.Column_EpState, 25, this::state, false);
		column(Messages.Column_EpTest, 35, this::test, false);
		column(Messages.Column_EpHost, 20, e -> e.info().host(), false);
		ColumnViewerToolTipSupport.enableFor(table);
		ticker = new Ticker(pages, () -> table.update(session.model().eps().toArray(), null));
		getSite().setSelectionProvider(table);
		session.addListener(listener);
		Colors.whenChanged(page, table::refresh);
		show();
	}

	private void column(String title, int weight, Function<EpModel, String> text, boolean image) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, MIN_WIDTH));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((EpModel) element);
			}

			@Override
			public Image getImage(Object element) {
				return image ? Images.of(((EpModel) element).info().state(), isStale()) : null;
			}

			@Override
			public Color getForeground(Object element) {
				return isStale() || ((EpModel) element).info().state() == EpState.LOST ? Colors.get(Colors.Name.DIM) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return tooltip((EpModel) element);
			}
		});
	}

	private boolean isStale() {
		return StaleBanner.isStale(session.model().connection());
	}

	private String state(EpModel ep) {
		return switch (ep.info().state()) {
		case IDLE -> Messages.EpsView_Idle;
		case BUSY -> Messages.bind(Messages.EpsView_Busy, running(ep).map(this::seconds).map(Durations::running).orElse("")).strip(); //$NON-NLS-1$
		case LOST -> Messages.bind(Messages.EpsView_Lost, Durations.clock(Instant.parse(ep.info().lastSeen())));
		};
	}

	private double seconds(TestNode test) {
		return session.model().run().map(r -> r.duration(test, System.nanoTime())).orElse(0.0);
	}

	private Optional<TestNode> running(EpModel ep) {
		return session.model().run().filter(r -> r.id() == ep.info().run()).flatMap(r -> r.runningOn(ep.name()));
	}

	private String test(EpModel ep) {
		return running(ep).map(TestNode::name).orElse(""); //$NON-NLS-1$
	}

	/** Operating system and what each runner misses. */
	private static String tooltip(EpModel ep) {
		List<RunnerInfo> runners = ep.info().runners() == null ? List.of() : ep.info().runners();
		String missing = runners.stream().filter(r -> r.problem() != null && !r.problem().isEmpty())
				.map(r -> "\n" + Messages.bind(Messages.EpsView_RunnerMissing, r.id(), r.problem())).collect(Collectors.joining()); //$NON-NLS-1$
		return ep.name() + ": " + ep.info().host() + ", " + ep.info().os() + missing; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void changed(ModelChanges changes) {
		if (!pages.isDisposed() && (changes.eps() || changes.connection() || changes.structure())) {
			show();
		}
	}

	private void show() {
		Connection connection = session.model().connection();
		banner.update(connection);
		table.setInput(session.model().eps().toArray());
		ticker.switchOn(connection.isUp() && session.model().run().filter(RunModel::isActive).isPresent());
		empty.show(connection.state() == Connection.State.NONE ? Messages.EpsView_NotConnected : connection.isUp() ? Messages.EpsView_Empty : ""); //$NON-NLS-1$
		Control top = session.model().eps().isEmpty() ? empty : page;
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == page) {
			table.getTable().setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
		super.dispose();
	}

	/** Rows are new records at each change; the selection stays with the EP. */
	private static final class ByName implements IElementComparer {
		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof EpModel x && b instanceof EpModel y ? x.name().equals(y.name()) : a.equals(b);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof EpModel ep ? ep.name().hashCode() : element.hashCode();
		}
	}
}
