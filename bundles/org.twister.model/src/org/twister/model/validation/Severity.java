// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation;

/** How bad a problem is. */
public enum Severity {
	/** It cannot work: a project with it is not run. */
	ERROR,
	/** It works, perhaps not as meant. */
	WARNING
}
