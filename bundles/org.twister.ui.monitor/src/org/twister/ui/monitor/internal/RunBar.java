// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.twister.rpc.TestStatus;
import org.twister.ui.kit.Colors;
import org.twister.ui.kit.model.RunModel;
import org.twister.ui.kit.model.ShownStatus;

/** Progress of a run, each kind of ending with its share in its colour. */
final class RunBar extends Canvas {

	private static final int HEIGHT = 10;
	private static final List<TestStatus> ORDER = List.of(TestStatus.FAIL, TestStatus.ABORTED, TestStatus.TIMEOUT, TestStatus.INVALID, TestStatus.PASS,
			TestStatus.SKIPPED, TestStatus.NOT_EXEC, TestStatus.WORKING);

	private RunModel run;
	private boolean stale;

	RunBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(this::paint);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = run == null ? "" : Messages.bind(Messages.Header_Percent, percent(run)); //$NON-NLS-1$
			}
		});
	}

	static int percent(RunModel run) {
		return run.tests().isEmpty() ? 100 : (int) (100L * run.finished() / run.tests().size());
	}

	void show(RunModel model, boolean outOfDate) {
		run = model;
		stale = outOfDate;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 100 : wHint, HEIGHT);
	}

	private void paint(PaintEvent e) {
		Rectangle area = getClientArea();
		e.gc.setAntialias(SWT.ON);
		e.gc.setBackground(Colors.get(Colors.Name.TRACK));
		e.gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
		if (run == null || run.tests().isEmpty()) {
			return;
		}
		int done = 0;
		int x = 0;
		for (TestStatus status : ORDER) {
			done += run.count(status);
			int end = (int) ((long) area.width * done / run.tests().size());
			if (end > x) {
				e.gc.setBackground(stale ? Colors.get(Colors.Name.SKIP) : Colors.of(ShownStatus.of(status)));
				e.gc.setClipping(x, 0, end - x, area.height);
				e.gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
				x = end;
			}
		}
		e.gc.setClipping((Rectangle) null);
	}
}
