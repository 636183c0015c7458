// SPDX-License-Identifier: EPL-2.0
/** The Central Engine and the EP manager as services of this machine: run, start, stop, restart, status, doctor. */
package org.twister.cli.internal.service;
