// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.part.ViewPart;
import org.twister.rpc.RunService.RunInfo;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.Colors;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.StaleBanner;
import org.twister.ui.kit.Ticker;
import org.twister.ui.kit.model.CeModel;
import org.twister.ui.kit.model.Connection;
import org.twister.ui.kit.model.ModelChanges;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.RunNode;
import org.twister.ui.kit.model.ShownStatus;
import org.twister.ui.kit.model.TestNode;

/** The shown run: head and tree. Its selection is the selected suite or test. */
public final class RunView extends ViewPart {

	public static final String ID = "org.twister.ui.monitor.run"; //$NON-NLS-1$

	private final CeListener listener = this::changed;
	private CeSession session;
	private StaleBanner banner;
	private Composite pages;
	private StackLayout stack;
	private EmptyPage empty;
	private Composite page;
	private RunHeader header;
	private RunTree tree;
	private Ticker ticker;
	private IAction follow;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CeSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		banner = new StaleBanner(parent, false);
		pages = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		stack = new StackLayout();
		pages.setLayout(stack);
		empty = new EmptyPage(pages, getSite());
		page = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = new RunHeader(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		tree = new RunTree(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		ticker = new Ticker(page, this::tick);
		contribute();
		getSite().setSelectionProvider(tree.viewer());
		session.addListener(listener);
		Colors.whenChanged(page, () -> {
			tree.refreshVisible();
			header.redraw();
		});
		showAll();
	}

	private void contribute() {
		follow = new Action(Messages.RunView_Follow, IAction.AS_CHECK_BOX) {
			// the tree reads its state
		};
		follow.setImageDescriptor(Images.descriptor("action/follow")); //$NON-NLS-1$
		follow.setChecked(true);
		tree.viewer().getTree().addListener(SWT.Selection, e -> follow.setChecked(false));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new RunsAction());
		bar.add(new Separator());
		bar.add(action(Messages.RunView_NextFailure, "action/failures", this::nextFailure)); //$NON-NLS-1$
		bar.add(follow);
		bar.add(action(Messages.RunView_Expand, "action/expand", () -> ifRun(tree::expandAll))); //$NON-NLS-1$
		bar.add(action(Messages.RunView_Collapse, "action/collapse", () -> ifRun(tree::collapseAll))); //$NON-NLS-1$
		MenuManager menu = new MenuManager();
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(menu, tree.viewer());
		menu.add(action(Messages.RunView_NextFailure, "action/failures", this::nextFailure)); //$NON-NLS-1$
		menu.add(action(Messages.RunView_Expand, "action/expand", () -> ifRun(tree::expandAll))); //$NON-NLS-1$
		menu.add(action(Messages.RunView_Collapse, "action/collapse", () -> ifRun(tree::collapseAll))); //$NON-NLS-1$
	}

	private static IAction action(String text, String icon, Runnable task) {
		Action action = new Action(text, Images.descriptor(icon)) {
			@Override
			public void run() {
				task.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private void ifRun(Runnable task) {
		session.model().run().ifPresent(r -> task.run());
	}

	private void changed(ModelChanges changes) {
		if (pages.isDisposed()) {
			return;
		}
		if (changes.structure()) {
			showAll();
			return;
		}
		CeModel model = session.model();
		if (changes.connection()) {
			showConnection(model.connection());
		}
		model.run().ifPresent(run -> {
			if (changes.head()) {
				showHead(run);
			}
			tree.refresh(changes.nodes());
			if (follow.isChecked()) {
				changes.nodes().stream().filter(n -> n instanceof TestNode && n.shown() == ShownStatus.RUNNING).reduce((a, b) -> b).ifPresent(tree::reveal);
			}
		});
	}

	private void showAll() {
		Optional<RunModel> run = session.model().run();
		tree.show(run.orElse(null));
		run.ifPresent(this::showHead);
		showConnection(session.model().connection());
		if (follow.isChecked()) {
			run.flatMap(r -> r.tests().stream().filter(t -> t.shown() == ShownStatus.RUNNING).findFirst()).ifPresent(tree::reveal);
		}
	}

	private void showHead(RunModel run) {
		header.show(run, StaleBanner.isStale(session.model().connection()));
		ticker.switchOn(run.isActive() && session.model().connection().isUp());
		setContentDescription(""); //$NON-NLS-1$
	}

	private void showConnection(Connection connection) {
		banner.update(connection);
		tree.stale(StaleBanner.isStale(connection));
		Control top = session.model().run().isPresent() ? page : empty;
		empty.show(switch (connection.state()) {
		case CONNECTED, LOST -> Messages.RunView_Empty;
		case CONNECTING -> Messages.bind(Messages.RunView_Connecting, connection.address());
		case NONE -> Messages.RunView_NotConnected;
		});
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
	}

	private void tick() {
		session.model().run().ifPresent(run -> {
			header.tick(run);
			List<RunNode> running = new ArrayList<>();
			session.model().eps().forEach(ep -> run.runningOn(ep.name()).ifPresent(running::add));
			tree.refresh(running);
		});
	}

	/** Selects the next failed test behind the selected one, from the top again after the last. */
	private void nextFailure() {
		session.model().run().ifPresent(run -> {
			Object selected = tree.viewer().getStructuredSelection().getFirstElement();
			int from = selected instanceof TestNode test ? test.info().task() : 0;
			List<TestNode> failed = run.tests().stream().filter(t -> t.shown().isFailure()).toList();
			failed.stream().filter(t -> t.info().task() > from).findFirst().or(() -> failed.stream().findFirst()).ifPresent(t -> {
				follow.setChecked(false);
				tree.select(t);
			});
		});
	}

	@Override
	public void setFocus() {
		if (stack.topControl == page) {
			tree.viewer().getTree().setFocus();
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

	/** Drop-down with the latest runs. */
	private final class RunsAction extends Action implements IMenuCreator {
		private static final int SHOWN = 15;
		private Menu menu;

		RunsAction() {
			super(Messages.RunView_Runs, AS_DROP_DOWN_MENU);
			setImageDescriptor(Images.descriptor("action/runs")); //$NON-NLS-1$
			setMenuCreator(this);
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			MenuManager manager = new MenuManager();
			long shown = session.model().run().map(RunModel::id).orElse(0L);
			session.model().runs().stream().limit(SHOWN).forEach(r -> manager.add(item(r, r.id() == shown)));
			menu = manager.createContextMenu(parent);
			return menu;
		}

		private IAction item(RunInfo run, boolean shown) {
			Action action = new Action(Messages.bind(Messages.RunView_RunItem, new Object[]{run.id(), run.project(), RunWords.of(run)}), AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						session.showRun(run.id());
					}
				}
			};
			action.setChecked(shown);
			return action;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void runWithEvent(org.eclipse.swt.widgets.Event event) {
			if (event.widget instanceof org.eclipse.swt.widgets.ToolItem item) {
				Menu choices = getMenu(item.getParent());
				choices.setLocation(item.getParent().toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
				choices.setVisible(true);
			}
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
			}
		}
	}
}
