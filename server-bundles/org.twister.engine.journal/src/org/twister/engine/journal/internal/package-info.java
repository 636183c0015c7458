// SPDX-License-Identifier: EPL-2.0
/**
 * The file implementation of {@code org.twister.engine.api.spi.store}: {@link org.twister.engine.journal.internal.FileEventLog} keeps the events of a home in
 * {@code journal/<first number>.jsonl}, {@link org.twister.engine.journal.internal.FileBlobStore} everything that only grows beside it. Nothing above these two
 * interfaces knows that there are files. Must not interpret the events it keeps. Format and recovery: {@code docs/run-engine.md}.
 */
package org.twister.engine.journal.internal;
