// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

/** One line about an object that says more than its label: what a status line or a tool tip shows. An item provider of every class; adapt to this type. */
public interface ItemDescriber {

	/** For example the full path of a test. */
	String describe(Object object);
}
