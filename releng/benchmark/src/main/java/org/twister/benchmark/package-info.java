// SPDX-License-Identifier: EPL-2.0
/**
 * Measures the figures that Twister promises, one class per subject: {@link org.twister.benchmark.Benchmarks} runs the {@link org.twister.benchmark.Subject}s it is asked
 * for and prints what each measured beside its target. Times within a process come from JMH ({@link org.twister.benchmark.Jmh}), those of a process that starts from
 * {@link org.twister.benchmark.FreshProcess}, those of a Central Engine under load from {@link org.twister.benchmark.Engine} with
 * {@link org.twister.benchmark.SimulatedEps}. In no product, and not run by the build: figures depend on the machine.
 */
package org.twister.benchmark;
