// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.List;

import org.twister.engine.api.TaskRef;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.TestReport;
import org.twister.ep.channel.Message.Finished;
import org.twister.ep.channel.Message.RunnerOffer;
import org.twister.ep.channel.Order;
import org.twister.ep.channel.Task;
import org.twister.rpc.EpService.RunnerInfo;

/** Between the words of the engine and those of the channel. */
final class Orders {

	private Orders() {}

	static Task task(TaskRef ref) {
		return new Task(ref.run(), ref.task(), ref.attempt());
	}

	static TaskRef ref(Task task) {
		return new TaskRef(task.run(), task.task(), task.attempt());
	}

	static Order toChannel(TestOrder o) {
		return new Order(task(o.task()), o.fileId(), o.file(), o.role(), o.suiteId(), o.suite(), o.topSuite(), o.testbed(), o.runnable(), o.runner(),
				o.params(),
				o.properties(), o.timeout(), o.user(), o.project());
	}

	/** An order as an EP tells it after a restart of the CE; the user is the one who is logged in, whatever the EP says. */
	static TestOrder fromChannel(Order o, String user) {
		return new TestOrder(ref(o.task()), o.fileId(), o.file(), o.role(), o.suiteId(), o.suite(), o.topSuite(), o.testbed(), o.runnable(), o.runner(),
				o.params(), o.properties(), o.timeout(), user, o.project());
	}

	static TestReport report(Finished f, String logTrouble) {
		String warning = f.warning() == null ? "" : f.warning();
		if (!logTrouble.isEmpty()) {
			warning = warning.isEmpty() ? logTrouble : warning + "; " + logTrouble;
		}
		return new TestReport(ref(f.task()), f.status(), f.crash(), f.reason() == null ? "" : f.reason(), f.duration(), f.logSize(), warning);
	}

	static List<RunnerInfo> runners(List<RunnerOffer> offers) {
		return offers.stream().map(o -> new RunnerInfo(o.id(), List.copyOf(o.extensions()), o.problem() == null ? "" : o.problem())).toList();
	}
}
