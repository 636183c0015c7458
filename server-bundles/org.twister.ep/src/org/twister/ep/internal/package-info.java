// SPDX-License-Identifier: EPL-2.0
/**
 * The EP manager: one process per workstation and user that hosts EPs. {@code EpManager} owns all, an {@code EpWorker} per EP performs the orders one after the
 * other. Channel and files are in {@code link}, processes in {@code process}, the functions that tests call in {@code api}.
 */
package org.twister.ep.internal;
