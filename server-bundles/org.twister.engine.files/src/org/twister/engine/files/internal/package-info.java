// SPDX-License-Identifier: EPL-2.0
/**
 * Files of users as the Central Engine hands them out: the folders of tests, from where engine.ep delivers them to EPs. Every name from outside is resolved, links
 * too, and must stay inside its folder. It writes nothing.
 */
package org.twister.engine.files.internal;
