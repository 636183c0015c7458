// SPDX-License-Identifier: EPL-2.0
package org.twister.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tests that do not want to end are stopped, at random instants: in the middle, while they begin, twice, at once. Afterwards none of their processes is left, whatever they did
 * to escape; every status is final soon; and the next run works.
 */
class StopTest extends LabTest {

	private static final int EPS = 3;
	/** Between SIGTERM and SIGKILL. */
	private static final double GRACE_SECONDS = 2;
	private static final double MARGIN_SECONDS = 2;
	/** Where the machine is busy with other things, this is only to tell slow from stuck. */
	private static final double PATIENCE_SECONDS = 60;

	private static final Map<String, String> HOSTILE = Map.of("deaf.py", """
			import signal, time
			for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
			    signal.signal(number, signal.SIG_IGN)
			while True:
			    time.sleep(600)
			""", "daemons.py", """
			import os, signal, subprocess, sys, time
			# In a session of its own, orphaned, deaf, and without the files it was born with
			def daemon():
			    if os.fork():
			        return
			    os.setsid()
			    if os.fork():
			        os._exit(0)
			    signal.signal(signal.SIGTERM, signal.SIG_IGN)
			    null = os.open(os.devnull, os.O_RDWR)
			    for descriptor in range(3):
			        os.dup2(null, descriptor)
			    os.execvp('sleep', ['sleep', '600'])
			for _ in range(3):
			    daemon()
			subprocess.Popen(['setsid', 'nohup', 'sh', '-c', "trap '' TERM; sleep 600 & wait; sleep 600"])
			time.sleep(600)
			""", "flood.py", """
			import os
			line = b'x' * 1000 + b'\\n'
			while True:
			    os.write(1, line)
			""", "mute.py", """
			import os, time
			os.close(0), os.close(1), os.close(2)
			time.sleep(600)
			""", "sleeper", """
			#!/bin/sh
			sleep 600
			""", "deaf_shell", """
			#!/bin/bash
			trap '' TERM INT HUP
			(trap '' TERM; while true; do sleep 1; done) &
			while true; do sleep 1; done
			""", "family.py", """
			import os, signal, time
			# 2 to the power of 5 processes
			for _ in range(5):
			    os.fork()
			signal.signal(signal.SIGTERM, signal.SIG_IGN)
			print('one of many', flush=True)
			time.sleep(600)
			""", "phoenix.py", """
			import os, signal, subprocess, sys, time
			# Each generation starts the next one in a new session and ends
			text = '''
			import os, signal, subprocess, sys, time
			signal.signal(signal.SIGTERM, signal.SIG_IGN)
			time.sleep(0.2)
			left = int(sys.argv[1]) - 1
			if left:
			    subprocess.Popen([sys.executable, '-c', sys.argv[2], str(left), sys.argv[2]], start_new_session=True)
			'''
			subprocess.Popen([sys.executable, '-c', text, '500', text], start_new_session=True)
			time.sleep(600)
			""", "shed.py", """
			import os, subprocess, time
			# A child without the environment that it was given
			subprocess.Popen(['setsid', 'sleep', 'SECONDS'], env={})
			subprocess.Popen(['sleep', 'SECONDS'], env={})
			time.sleep(600)
			""", "stuck.tcl", """
			exec sleep 600
			""");

	private final List<String> names = new ArrayList<>(HOSTILE.keySet());
	/** Nobody else's processes sleep so long. */
	private final String shedding = "600." + ThreadLocalRandom.current().nextInt(1_000_000);
	private Random random;
	private Path quick;

	@Override
	List<String> settings() {
		return List.of("extra_roots=" + folder);
	}

	@Override
	int eps() {
		return EPS;
	}

	@BeforeAll
	void writeTests() throws IOException {
		Collections.sort(names);
		for (String name : names) {
			writeProgram("hostile/" + name, HOSTILE.get(name).replace("SECONDS", shedding));
		}
		for (int test = 0; test < EPS; test++) {
			quick = write("quick/q" + test + ".py", "print('quick')\n").getParent();
		}
	}

	@Test
	void aStopStopsWhateverRuns() throws Exception {
		int stops = Soak.rounds(6);
		random = Soak.random("stop test with " + stops + " stops");
		List<Double> times = new ArrayList<>();
		try (Events events = Events.follow(lab, "start")) {
			for (int stop = 0; stop < stops; stop++) {
				double seconds = stopOnce(events, chosen(stop));
				times.add(seconds);
				assertTrue(seconds < (Soak.isLong() ? GRACE_SECONDS + MARGIN_SECONDS : PATIENCE_SECONDS), "statuses were final only after " + seconds + " s");
				if (stop % 4 == 3 || stop == stops - 1) {
					assertNextRunWorks(events);
				}
			}
		}
		Collections.sort(times);
		System.out.printf("stop test: %d stops, statuses final after %.2f s (median), %.2f s (longest)%n", stops, times.get(stops / 2), times.getLast());
	}

	/** Each kind in turn, the others by chance. */
	private List<String> chosen(int stop) {
		List<String> files = new ArrayList<>();
		for (int i = 0; i < EPS; i++) {
			String name = i == 0 ? names.get(stop % names.size()) : names.get(random.nextInt(names.size()));
			files.add(folder.resolve("hostile/" + name).toString());
		}
		return files;
	}

	/** @return seconds from the first stop to the last final status */
	private double stopOnce(Events events, List<String> files) throws Exception {
		long run = lab.start(Map.of("files", files), EPS);
		String what = "run " + run + " of " + files.stream().map(file -> file.substring(file.lastIndexOf('/') + 1)).toList();
		if (random.nextInt(4) > 0) {
			events.await(run, "test.started");
		}
		Thread.sleep(random.nextInt(800));
		boolean now = random.nextInt(4) == 0;
		boolean again = random.nextInt(3) == 0;
		long begin = System.nanoTime();
		lab.call("runs/stop", Map.of("run", run, "now", now));
		if (again) {
			Thread.sleep(random.nextInt(500));
			int status = lab.post("runs/stop", Map.of("run", run, "now", random.nextBoolean())).statusCode();
			assertTrue(status == 200 || status == 409, what + ": the second stop was answered with " + status);
		}
		JsonNode ended = events.await(run, "run.ended");
		double seconds = (System.nanoTime() - begin) / 1e9;
		assertEquals(List.of(), marked(run), what + (now ? ", stopped at once" : ", stopped") + (again ? " twice" : "") + ": processes that are left");
		assertEquals("STOPPED_BY_USER", ended.path("data").path("outcome").asText(), what + ": " + ended);
		for (JsonNode test : lab.run(run).path("tests")) {
			assertTrue(List.of("ABORTED", "NOT_EXEC").contains(test.path("status").asText()), what + ": " + test);
		}
		events.await(run, "run.closed");
		return seconds;
	}

	private void assertNextRunWorks(Events events) throws Exception {
		long run = lab.start(Map.of("files", List.of(quick.toString())), EPS);
		events.await(run, "run.closed");
		assertEquals(Collections.nCopies(EPS, "PASS"), lab.run(run).path("tests").findValuesAsText("status"));
	}

	/** Processes of ours with the mark of a run, or that have thrown it away, by what /proc says. */
	private List<String> marked(long run) throws IOException {
		List<String> found = new ArrayList<>();
		List<Long> ours = twister.processes().stream().map(ProcessHandle::pid).toList();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			for (Path process : processes) {
				String environment = Twister.read(process.resolve("environ"));
				String arguments = Twister.read(process.resolve("cmdline")).replace('\0', ' ');
				long pid = Long.parseLong(process.getFileName().toString());
				boolean marked = environment.contains("TWISTER_TASK=" + run + "/") && ours.contains(pid);
				if (marked || arguments.strip().equals("sleep " + shedding)) {
					found.add(pid + " " + arguments);
				}
			}
		}
		return found;
	}
}
