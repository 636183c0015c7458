// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.log.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.twister.ui.kit.CeListener;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.StaleBanner;
import org.twister.ui.kit.model.EpModel;
import org.twister.ui.kit.model.ModelChanges;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.RunNode;
import org.twister.ui.kit.model.TestNode;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The live log of the selected EP, or of the EP of the selected test with the test's part in sight. */
public final class LogView {

	private static final long OPENED_BYTES = 1_000_000;
	private static final int REFRESH_MS = 100;
	private static final List<String> RUN_LOGS = List.of("log_summary.log", "log_running.log", "log_test.log", "log_debug.log"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final CeSession session;
	private final ESelectionService selections;
	private final CeListener listener = this::changed;
	private final ISelectionListener selected = (part, selection) -> selected(selection);
	private StaleBanner banner;
	private Combo choice;
	private ToolItem follow;
	private ToolItem wrap;
	private Label state;
	private LogText text;
	private LogTarget target = LogTarget.NONE;
	private LogBuffer buffer;
	private LogBuffer.News latest = LogBuffer.News.NONE;
	private AutoCloseable following;
	private boolean automatic = true;
	private boolean refreshScheduled;
	private long revealWhenRead = -1;

	@Inject
	public LogView(CeSession session, ESelectionService selections) {
		this.session = session;
		this.selections = selections;
	}

	@PostConstruct
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		banner = new StaleBanner(parent, false);
		createBar(parent);
		text = new LogText(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		text.control().addListener(SWT.MouseVerticalWheel, e -> stopFollowingWhenUp(e.count));
		text.control().addListener(SWT.KeyDown,
				e -> stopFollowingWhenUp(e.keyCode == SWT.PAGE_UP || e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.HOME ? 1 : 0));
		text.control().setMenu(menu(text.control()));
		session.addListener(listener);
		selections.addSelectionListener(selected);
		showRun();
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(bar);
		choice = new Combo(bar, SWT.READ_ONLY);
		choice.setToolTipText(Messages.LogView_Choose);
		choice.addListener(SWT.Selection, e -> {
			automatic = false;
			open(new LogTarget(runId(), (String) choice.getData(choice.getText()), -1));
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(choice);
		state = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		follow = item(tools, SWT.CHECK, "action/follow", Messages.LogView_Follow); //$NON-NLS-1$
		follow.setSelection(true);
		follow.addListener(SWT.Selection, e -> setFollow(follow.getSelection()));
		wrap = item(tools, SWT.CHECK, "action/wrap", Messages.LogView_Wrap); //$NON-NLS-1$
		wrap.addListener(SWT.Selection, e -> text.control().setWordWrap(wrap.getSelection()));
		item(tools, SWT.PUSH, "action/clear", Messages.LogView_Clear).addListener(SWT.Selection, e -> text.clear()); //$NON-NLS-1$
	}

	private static ToolItem item(ToolBar bar, int style, String icon, String tip) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(Images.get(icon));
		item.setToolTipText(tip);
		return item;
	}

	private static Menu menu(StyledText text) {
		Menu menu = new Menu(text);
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(org.eclipse.swt.SWT.getMessage("SWT_Copy")); //$NON-NLS-1$
		copy.addListener(SWT.Selection, e -> text.copy());
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(org.eclipse.swt.SWT.getMessage("SWT_SelectAll")); //$NON-NLS-1$
		all.addListener(SWT.Selection, e -> text.selectAll());
		return menu;
	}

	private long runId() {
		return session.model().run().map(RunModel::id).orElse(0L);
	}

	private void stopFollowingWhenUp(int up) {
		if (up > 0 && follow.getSelection()) {
			setFollow(false);
		}
	}

	private void setFollow(boolean value) {
		follow.setSelection(value);
		text.follow(value);
		showState();
	}

	private void changed(ModelChanges changes) {
		if (text.control().isDisposed()) {
			return;
		}
		if (changes.connection()) {
			banner.update(session.model().connection());
		}
		if (changes.structure()) {
			showRun();
		} else if (changes.eps()) {
			fillChoice();
			preferEp();
		}
	}

	/** Another run: the log of the same name if there is one, else that of its first EP. */
	private void showRun() {
		fillChoice();
		banner.update(session.model().connection());
		if (choice.getItemCount() == 0) {
			open(LogTarget.NONE);
			return;
		}
		String name = target.name().isEmpty() ? (String) choice.getData(choice.getItem(0)) : target.name();
		open(new LogTarget(runId(), name, -1));
	}

	/** While nobody has chosen a log, that of an EP is shown as soon as there is one. */
	private void preferEp() {
		if (automatic && LogTarget.epOf(target.name()).isEmpty() && choice.getItemCount() > 0) {
			open(new LogTarget(runId(), (String) choice.getData(choice.getItem(0)), -1));
		}
	}

	private void fillChoice() {
		Optional<RunModel> run = session.model().run();
		List<String> names = run.map(this::logs).orElse(List.of());
		List<String> labels = names.stream().map(LogView::label).toList();
		if (!List.of(choice.getItems()).equals(labels)) {
			choice.setItems(labels.toArray(String[]::new));
			for (int i = 0; i < labels.size(); i++) {
				choice.setData(labels.get(i), names.get(i));
			}
		}
		choice.setEnabled(!names.isEmpty());
		choice.setText(label(target.name()));
	}

	/** The EPs that take part, in order, then the logs of the whole run. As long as no test has an EP, any may get one. */
	private List<String> logs(RunModel run) {
		Stream<String> working = session.model().eps().stream().filter(e -> e.info().run() == run.id()).map(EpModel::name);
		List<String> eps = Stream.concat(run.eps().stream(), working).distinct().sorted().toList();
		Stream<String> names = eps.isEmpty() ? session.model().eps().stream().map(EpModel::name) : eps.stream();
		return Stream.concat(names.map(LogTarget::cliLog), RUN_LOGS.stream()).toList();
	}

	private static String label(String name) {
		return LogTarget.epOf(name).map(ep -> Messages.bind(Messages.LogView_Cli, ep)).orElse(name);
	}

	private void selected(Object selection) {
		Object element = selection instanceof IStructuredSelection s ? s.getFirstElement() : selection;
		if (text.control().isDisposed() || runId() == 0) {
			return;
		}
		automatic &= !(element instanceof EpModel || element instanceof RunNode);
		switch (element) {
		case EpModel ep -> open(new LogTarget(runId(), LogTarget.cliLog(ep.name()), -1));
		case RunNode node when !node.ep().isEmpty() -> open(
				new LogTarget(runId(), LogTarget.cliLog(node.ep()),
						node instanceof TestNode test && test.info().status().isFinal() ? test.info().logFrom() : -1));
		case null, default -> {
			// not about a log
		}
		}
	}

	/** Shows that log; a place in it is scrolled to, otherwise it opens at its end. */
	private void open(LogTarget wanted) {
		boolean same = wanted.isSameLog(target);
		target = wanted;
		choice.setText(label(wanted.name()));
		if (wanted.place() >= 0) {
			setFollow(false);
		}
		if (same && (wanted.place() < 0 || text.holds(wanted.place()))) {
			if (wanted.place() >= 0) {
				text.reveal(wanted.place());
			}
			showState();
			return;
		}
		closeLog();
		text.clear();
		revealWhenRead = wanted.place();
		latest = LogBuffer.News.NONE;
		if (wanted.name().isEmpty()) {
			showState();
			return;
		}
		if (wanted.place() < 0) {
			setFollow(true);
		}
		Display display = text.control().getDisplay();
		LogBuffer fresh = new LogBuffer(LogText.MAX_LINES, wanted.place() < 0, () -> display.asyncExec(this::schedule));
		buffer = fresh;
		following = session.followLog(wanted.run(), wanted.name(), wanted.place() < 0 ? -OPENED_BYTES : wanted.place(), fresh);
		showState();
	}

	private void schedule() {
		if (!refreshScheduled && !text.control().isDisposed()) {
			refreshScheduled = true;
			text.control().getDisplay().timerExec(REFRESH_MS, this::refresh);
		}
	}

	private void refresh() {
		refreshScheduled = false;
		if (text.control().isDisposed() || buffer == null) {
			return;
		}
		LogBuffer.News news = buffer.take();
		text.add(news);
		if (revealWhenRead >= 0 && text.holds(revealWhenRead)) {
			text.reveal(revealWhenRead);
			revealWhenRead = -1;
		}
		latest = news;
		showState();
	}

	private void showState() {
		String words = target.name().isEmpty()
				? Messages.LogView_NoRun
				: !latest.trouble().isEmpty()
						? latest.trouble()
						: latest.ended()
								? Messages.LogView_Ended
								: !follow.getSelection()
										? Messages.LogView_Paused
										: text.control().getCharCount() == 0 ? Messages.LogView_Waiting : Messages.LogView_Live;
		if (!words.equals(state.getText())) {
			state.setText(words);
		}
	}

	private void closeLog() {
		buffer = null;
		AutoCloseable old = following;
		following = null;
		if (old != null) {
			try {
				old.close();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Focus
	void focus() {
		text.control().setFocus();
	}

	@PreDestroy
	void dispose() {
		session.removeListener(listener);
		selections.removeSelectionListener(selected);
		closeLog();
	}
}
