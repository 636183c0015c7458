// SPDX-License-Identifier: EPL-2.0
/**
 * The commands that show, check, convert and change configuration files, and expand projects: on the files alone, no Central Engine is asked. Reading and writing is
 * {@code org.twister.model.io}'s, judging {@code org.twister.model.validation}'s, expanding {@code org.twister.model.plan}'s; here is what people type and see.
 */
package org.twister.cli.internal.files;
