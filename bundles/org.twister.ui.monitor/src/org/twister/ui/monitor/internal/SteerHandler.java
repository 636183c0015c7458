// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.monitor.internal;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.twister.rpc.RunService.RunInfo;
import org.twister.ui.kit.CeSession;
import org.twister.ui.kit.model.RunModel;

/** Pause, Resume and Stop of the shown run. A refusal is shown, success is seen in the views. */
public final class SteerHandler extends AbstractHandler {

	private static final String PREFIX = "org.twister.ui.monitor."; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		CeSession session = PlatformUI.getWorkbench().getService(CeSession.class);
		Shell shell = HandlerUtil.getActiveShell(event);
		CompletableFuture<RunInfo> answer = switch (event.getCommand().getId()) {
		case PREFIX + "pause" -> session.pause(); //$NON-NLS-1$
		case PREFIX + "resume" -> session.resume(); //$NON-NLS-1$
		case PREFIX + "stop" -> stop(session, shell); //$NON-NLS-1$
		default -> throw new ExecutionException(event.getCommand().getId());
		};
		answer.exceptionally(failure -> {
			MessageDialog.openError(shell, Messages.Command_Failed, failure.getMessage());
			return null;
		});
		return null;
	}

	/** The second Stop asks whether the teardown is to be skipped. */
	private static CompletableFuture<RunInfo> stop(CeSession session, Shell shell) {
		RunModel run = session.model().run().orElse(null);
		if (run == null || !run.isStopping()) {
			return session.stop(false);
		}
		String question = Messages.bind(Messages.Stop_NowQuestion, run.id());
		boolean now = MessageDialog.openQuestion(shell, Messages.Stop_Now, question);
		return now ? session.stop(true) : CompletableFuture.completedFuture(run.info());
	}
}
