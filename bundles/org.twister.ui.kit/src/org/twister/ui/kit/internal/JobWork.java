// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Each call is a job: visible in the Progress view, with its failure given to the caller instead of a dialog nobody asked for. */
final class JobWork implements Work {

	@Override
	public <T> CompletableFuture<T> start(String name, Callable<T> call) {
		CompletableFuture<T> result = new CompletableFuture<>();
		Job job = Job.create(name, monitor -> {
			try {
				result.complete(call.call());
			} catch (Exception e) {
				result.completeExceptionally(e);
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
		return result;
	}
}
