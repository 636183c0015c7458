// SPDX-License-Identifier: EPL-2.0
/**
 * Files of users on the Central Engine: what names from outside may lead to ({@link org.twister.engine.files.internal.RootsComponent}), reading, changing and watching them
 * ({@link org.twister.engine.files.internal.UserFilesComponent}), libraries, test configurations with their locks and bindings, and the folders of tests, from where engine.ep delivers them to EPs.
 * Next hop: engine.web and engine.rpc, through the interfaces in engine.api. It knows nothing of how it is asked, and runs nothing.
 */
package org.twister.engine.files.internal;
