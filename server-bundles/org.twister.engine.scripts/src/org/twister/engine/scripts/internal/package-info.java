// SPDX-License-Identifier: EPL-2.0
/**
 * Scripts of users on the Central Engine's machine: whether they may run, their processes and their output; the pre and the post script of a run. What is run, and what
 * follows from how it ended, is decided by who asks: the run engine, the database step.
 */
package org.twister.engine.scripts.internal;
