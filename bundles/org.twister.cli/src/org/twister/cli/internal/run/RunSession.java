// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.run;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.ChildProcess;
import org.twister.cli.internal.terminal.Signals;
import org.twister.cli.internal.terminal.Text;
import org.twister.rpc.FaultCode;
import org.twister.rpc.Problem;
import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StopRun;
import org.twister.rpc.client.EventSink;
import org.twister.rpc.client.LocalToken;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.client.TwisterClient;
import org.twister.rpc.event.Event;
import org.twister.rpc.event.EventData;
import org.twister.rpc.event.EventKinds;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * One run on a private engine, from the first process to the last. Everything is decided on the calling thread; other threads put messages into its inbox. Whatever
 * happens, no process is left.
 */
final class RunSession {

	private static final long TICK_MILLIS = 100;
	private static final long START_SECONDS = 90;

	private final RunRequest request;
	private final RunOptions options;
	private final RunView view;
	private final RunFiles files;
	private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
	private final PrivateEngine engine;
	private final long begun = System.nanoTime();
	private ChildProcess ce;
	private ChildProcess ep;
	private ChildProcess workbench;
	private TwisterClient client;
	private RunService runs;
	private RunModel run;
	private String cursor;
	private double readyAfter;
	private int interrupts;

	RunSession(RunRequest request, RunOptions options, RunView view, RunFiles files) {
		this.request = request;
		this.options = options;
		this.view = view;
		this.files = files;
		this.engine = new PrivateEngine(files.home(), inbox::add);
	}

	/** Does it all. */
	ExitCode perform() throws InterruptedException {
		for (String signal : List.of("INT", "TERM", "HUP")) {
			Signals.handle(signal, () -> inbox.add(new Message.Interrupt()));
		}
		CommandException trouble = null;
		try {
			startEngine();
			startRun();
			follow();
		} catch (CommandException e) {
			trouble = e;
		}
		return finish(trouble);
	}

	private void startEngine() throws CommandException, InterruptedException {
		view.starting("Starting the Central Engine and " + Text.count(request.eps().size(), "EP"));
		ce = engine.startEngine();
		ep = engine.startEps(request.eps(), options.python());
		String uri = awaitReady(ce);
		readyAfter = (System.nanoTime() - begun) / 1e9;
		try {
			ep.tell(uri);
			client = TwisterClient.connect(URI.create(uri), LocalToken.read(engine.tokenFile()));
		} catch (IOException | RpcException | IllegalArgumentException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot talk to the Central Engine on " + uri + ": " + e.getMessage(), e);
		}
		runs = client.service(RunService.class);
		awaitReady(ep);
	}

	private String awaitReady(ChildProcess process) throws CommandException, InterruptedException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
		while (true) {
			Message message = inbox.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
			switch (message) {
			case Message.Ready ready when ready.process() == process -> {
				return ready.text();
			}
			case Message.Ended ended -> throw engine.gone(ended.process());
			case Message.Interrupt _interrupt -> throw stoppedEarly();
			case null ->
				throw CommandException.trouble("the " + process.title() + " was not ready within " + START_SECONDS + " s: see " + files.home().resolve("logs"));
			default -> {
				// Not what is waited for
			}
			}
		}
	}

	private static CommandException stoppedEarly() {
		return new CommandException(ExitCode.STOPPED, "stopped before the first test");
	}

	private void startRun() throws CommandException, InterruptedException {
		call(() -> {
			inbox.add(new Message.Accepted(runs.start(request.toStart())));
			return null;
		});
		while (true) {
			switch (inbox.take()) {
			case Message.Accepted accepted -> {
				run = snapshot(accepted.run().id());
				return;
			}
			case Message.CallFailed failed -> throw refused(failed.reason());
			case Message.Ended ended -> throw engine.gone(ended.process());
			case Message.Interrupt _interrupt -> throw stoppedEarly();
			default -> {
				// Not what is waited for
			}
			}
		}
	}

	private RunModel snapshot(long id) throws CommandException {
		try {
			RunDetail detail = runs.get(new RunRef(id));
			cursor = detail.cursor();
			return new RunModel(detail);
		} catch (RpcException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "the Central Engine does not tell about run " + id + ": " + e.getMessage(), e);
		}
	}

	/** Calls the engine on a thread of its own, since this one must stay able to hear of Ctrl-C. */
	private void call(Callable<Void> work) {
		Thread.ofVirtual().start(() -> {
			try {
				work.call();
			} catch (Exception e) {
				inbox.add(new Message.CallFailed(e));
			}
		});
	}

	private CommandException refused(Exception reason) {
		if (!(reason instanceof RpcException fault)) {
			return new CommandException(ExitCode.ENGINE_TROUBLE, "the run could not be started: " + reason.getMessage(), reason);
		}
		List<String> errors = fault.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
		if (errors.size() == 1) {
			return new CommandException(ExitCode.USAGE, errors.getFirst(), List.of(), fault);
		}
		boolean usage = fault.code() == FaultCode.INVALID_PLAN || fault.code() == FaultCode.BAD_REQUEST || fault.code() == FaultCode.NOT_FOUND;
		String message = errors.isEmpty() ? fault.getMessage() : request.label() + " cannot be run, " + errors.size() + " problems:";
		return new CommandException(usage ? ExitCode.USAGE : ExitCode.ENGINE_TROUBLE, message, errors, fault);
	}

	private void follow() throws CommandException, InterruptedException {
		view.ready(ce.ready().join(), readyAfter, request.eps(), files.home());
		view.started(run);
		if (options.ui()) {
			workbench = engine.startWorkbench(ce.ready().join(), run.id());
		}
		try (Subscription events = client.events(cursor, List.of("run/" + run.id()), new Events(run.id()))) {
			long nextTick = System.nanoTime();
			while (!run.isClosed()) {
				long wait = nextTick - System.nanoTime();
				Message message = inbox.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
				if (message != null) {
					handle(message);
				}
				if (System.nanoTime() >= nextTick) {
					view.tick(run);
					nextTick = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS);
				}
			}
		}
	}

	private void handle(Message message) throws CommandException {
		switch (message) {
		case Message.Snapshot snapshot -> run = new RunModel(snapshot.run());
		case Message.Happened happened -> happened(happened.event());
		case Message.StreamLost lost -> view.note("the connection to the Central Engine broke, trying again: " + lost.reason());
		case Message.Ended ended when ended.process() == workbench -> workbenchEnded();
		case Message.Ended ended -> throw engine.gone(ended.process());
		case Message.Interrupt _interrupt -> stop();
		case Message.CallFailed failed -> view.note(failed.reason().getMessage());
		default -> {
			// Came too late
		}
		}
	}

	private void happened(Event event) {
		EventData data;
		try {
			data = EventKinds.read(event.kind(), event.data()).orElse(null);
		} catch (JsonProcessingException e) {
			view.note("cannot read event " + event.n() + " (" + event.kind() + "): " + e.getOriginalMessage());
			return;
		}
		if (data != null) {
			run.apply(data);
		}
		view.event(run, event, data);
	}

	private void workbenchEnded() {
		if (!workbench.ready().isDone() && workbench.ended().join() != 0) {
			view.note("the workbench " + workbench.howItEnded() + "; its output is in " + files.home().resolve("logs/workbench.out") + ", the run goes on");
		}
		workbench = null;
	}

	private void stop() throws CommandException {
		interrupts++;
		if (interrupts > 2) {
			engine.kill();
			throw new CommandException(ExitCode.STOPPED, "killed on the third interrupt; the run was not ended in order");
		}
		boolean now = interrupts > 1;
		view.note(now ? "stopping now, without teardown" : "stopping: teardown files of entered suites still run; press Ctrl-C again to stop without them");
		call(() -> {
			runs.stop(new StopRun(run.id(), now));
			return null;
		});
	}

	private ExitCode finish(CommandException trouble) throws InterruptedException {
		if (trouble == null && workbench != null) {
			// The window shows what the engine tells it: it stays as long as somebody looks
			ExitCode exit = conclude(null);
			view.note("the workbench is open on this run; close it, or press Ctrl-C, to end the Central Engine");
			awaitWorkbench();
			end();
			return exit;
		}
		end();
		if (run == null) {
			if (trouble.exitCode() != ExitCode.ENGINE_TROUBLE || ce == null) {
				files.discard();
			}
			view.failed(trouble);
			return trouble.exitCode();
		}
		return conclude(trouble);
	}

	private ExitCode conclude(CommandException trouble) {
		ExitCode exit = trouble == null ? Verdict.of(run, options.strict()) : trouble.exitCode();
		if (trouble == null && options.junit() != null) {
			try {
				files.copyJunit(run.id(), options.junit());
			} catch (IOException e) {
				view.note("cannot write " + options.junit() + ": " + e.getMessage());
				exit = exit == ExitCode.STOPPED ? exit : ExitCode.ENGINE_TROUBLE;
			}
		}
		view.finished(run, exit, trouble, files.paths(run.id(), options.junit()), files.tails(run));
		return exit;
	}

	private void awaitWorkbench() throws InterruptedException {
		while (true) {
			switch (inbox.take()) {
			case Message.Ended ended when ended.process() == workbench -> {
				return;
			}
			case Message.Interrupt _interrupt -> {
				return;
			}
			default -> {
				// The run is over
			}
			}
		}
	}

	private void end() {
		if (client != null) {
			client.close();
		}
		view.starting("Ending the Central Engine");
		engine.end().forEach(process -> view.note("killed " + process + ", which was left behind"));
	}

	/** Events of one run, into the inbox. */
	private final class Events implements EventSink {
		private final long id;

		Events(long id) {
			this.id = id;
		}

		@Override
		public void event(Event event) {
			inbox.add(new Message.Happened(event));
		}

		@Override
		public String snapshot() throws RpcException {
			RunDetail detail = runs.get(new RunRef(id));
			inbox.add(new Message.Snapshot(detail));
			return detail.cursor();
		}

		@Override
		public void lost(String reason) {
			inbox.add(new Message.StreamLost(reason));
		}
	}
}
