// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twister.rpc.EngineStatus;
import org.twister.rpc.Problem;
import org.twister.rpc.RunService.RunInfo;
import org.twister.rpc.RunService.StepState;
import org.twister.rpc.TestStatus;
import org.twister.ui.kit.Durations;
import org.twister.ui.kit.Images;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.ShownStatus;

/** The lines above the run tree: which run, how far, how many of what, how long. */
final class RunHeader extends Composite {

	private static final List<TestStatus> COUNTED = List.of(TestStatus.PASS, TestStatus.FAIL, TestStatus.ABORTED, TestStatus.TIMEOUT, TestStatus.INVALID,
			TestStatus.SKIPPED, TestStatus.NOT_EXEC, TestStatus.WORKING);

	private final Label title;
	private final Label state;
	private final RunBar bar;
	private final Label percent;
	private final Composite counts;
	private final Map<TestStatus, CLabel> count = new EnumMap<>(TestStatus.class);
	private final CLabel left;
	private final Label elapsed;
	private final Label remark;

	RunHeader(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		state = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(state);
		bar = new RunBar(this);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		percent = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(percent);
		counts = new Composite(this, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = row.marginTop = row.marginBottom = 0;
		row.spacing = 8;
		row.center = true;
		counts.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		COUNTED.forEach(s -> count.put(s, number()));
		left = number();
		elapsed = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(elapsed);
		remark = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(remark);
	}

	private CLabel number() {
		CLabel label = new CLabel(counts, SWT.NONE);
		label.setMargins(0, 0, 0, 0);
		RowData data = new RowData();
		data.exclude = true;
		label.setLayoutData(data);
		label.setVisible(false);
		return label;
	}

	void show(RunModel run, boolean stale) {
		RunInfo info = run.info();
		setText(title, Messages.bind(Messages.Header_Title, info.id(), info.project()));
		title.setToolTipText(Messages.bind(Messages.Header_By, info.by(), Durations.clock(Instant.parse(info.started()))));
		setText(state, stateWord(run));
		bar.show(run, stale);
		setText(percent, Messages.bind(Messages.Header_Percent, RunBar.percent(run)));
		COUNTED.forEach(s -> setCount(count.get(s), run.count(s), ShownStatus.of(s).word(), Images.of(ShownStatus.of(s), stale)));
		setCount(left, run.count(TestStatus.PENDING) + run.count(TestStatus.WAITING), Messages.Header_Left, Images.of(ShownStatus.PENDING, stale));
		setRemark(remark(run));
		tick(run);
		layout(true, true);
	}

	@Override
	public void redraw() {
		super.redraw();
		bar.redraw();
	}

	/** Only the clock. */
	void tick(RunModel run) {
		double seconds = run.elapsed(System.nanoTime());
		setText(elapsed, Messages.bind(Messages.Header_Elapsed, run.isActive() ? Durations.running(seconds) : Durations.text(seconds)));
	}

	private static String stateWord(RunModel run) {
		RunInfo info = run.info();
		if (run.isStopping()) {
			return Messages.Header_Stopping;
		}
		if (run.isActive()) {
			boolean paused = info.status() == EngineStatus.PAUSED;
			return !paused ? Messages.Header_Running : run.count(TestStatus.WORKING) > 0 ? Messages.Header_Pausing : Messages.Header_Paused;
		}
		return RunWords.of(info);
	}

	/** What deserves a line of its own: why it ended, what the engine says, a step that failed, warnings of the plan. */
	private static String remark(RunModel run) {
		List<String> parts = new ArrayList<>();
		String said = run.isActive() ? run.note() : run.info().reason();
		if (said != null && !said.isEmpty()) {
			parts.add(said);
		}
		run.steps().stream().filter(s -> s.state() == StepState.FAILED || s.state() == StepState.UNKNOWN).forEach(s -> parts.add(s.name() + ": " + s.result())); //$NON-NLS-1$
		if (run.info().warnings() != null) {
			run.info().warnings().stream().map(Problem::toString).limit(3).forEach(parts::add);
		}
		return String.join("\n", parts); //$NON-NLS-1$
	}

	private void setRemark(String text) {
		setText(remark, text);
		((org.eclipse.swt.layout.GridData) remark.getLayoutData()).exclude = text.isEmpty();
		remark.setVisible(!text.isEmpty());
	}

	private static void setCount(CLabel label, int number, String word, Image image) {
		label.setImage(image);
		RowData data = (RowData) label.getLayoutData();
		data.exclude = number == 0;
		label.setVisible(number > 0);
		String text = word + " " + number; //$NON-NLS-1$
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
	}

	private static void setText(Label label, String text) {
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
	}
}
