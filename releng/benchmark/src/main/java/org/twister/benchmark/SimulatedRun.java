// SPDX-License-Identifier: EPL-2.0
package org.twister.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.twister.rpc.RpcException;
import org.twister.rpc.RunService;
import org.twister.rpc.RunService.RunDetail;
import org.twister.rpc.RunService.RunRef;
import org.twister.rpc.RunService.StartRun;
import org.twister.rpc.client.EventSink;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.client.TwisterClient;
import org.twister.rpc.event.Event;

/** Runs of many tests on {@link SimulatedEps}. */
final class SimulatedRun {

	private SimulatedRun() {}

	/** {@code EP-1} and so on. */
	static List<String> names(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(i -> "EP-" + i).toList();
	}

	/** A project with a suite for each EP, of so many tests each; they are the same file. The engine needs the folder among its roots. */
	static Path project(Path folder, List<String> eps, int testsOfEach) throws IOException {
		Path test = Files.writeString(folder.resolve("simulated.py"), "print('simulated')\n");
		String one = "<TestCase><tcName>" + test + "</tcName><Property><propName>Runnable</propName><propValue>true</propValue></Property></TestCase>\n";
		Path project = folder.resolve("testsuites.xml");
		try (BufferedWriter out = Files.newBufferedWriter(project)) {
			out.write("<Root>\n<stoponfail>false</stoponfail><dbautosave>false</dbautosave><tcdelay>0</tcdelay>\n");
			for (String ep : eps) {
				out.write("<TestSuite><tsName>" + ep + "</tsName><EpId>" + ep + "</EpId><TbName></TbName><PanicDetect>true</PanicDetect>\n");
				for (int i = 0; i < testsOfEach; i++) {
					out.write(one);
				}
				out.write("</TestSuite>\n");
			}
			out.write("</Root>\n");
		}
		return project;
	}

	/** @return id */
	static long start(TwisterClient client, Path project) throws RpcException {
		return client.service(RunService.class).start(new StartRun(project.toString(), null, null, null, false, 0, 0, null)).id();
	}

	/** Returns when the run is closed, with what it was. */
	static RunDetail await(TwisterClient client, long run, long seconds) throws Exception {
		RunService runs = client.service(RunService.class);
		CompletableFuture<Void> closed = new CompletableFuture<>();
		EventSink sink = new EventSink() {
			@Override
			public void event(Event event) {
				if (event.kind().equals("run.closed")) {
					closed.complete(null);
				}
			}

			@Override
			public String snapshot() throws RpcException {
				RunDetail detail = runs.get(new RunRef(run));
				if (detail.info().closed()) {
					closed.complete(null);
				}
				return detail.cursor();
			}
		};
		try (Subscription subscription = client.events(null, List.of("run/" + run), sink)) {
			closed.get(seconds, TimeUnit.SECONDS);
		}
		return runs.get(new RunRef(run));
	}
}
