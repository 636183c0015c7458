// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.model;

/** A row of the run tree. Identity is the object: a node lives as long as its {@link RunModel}. */
public sealed interface RunNode permits SuiteNode, TestNode {

	/** The enclosing suite, null at the top. */
	SuiteNode parent();

	/** Position among the children of the parent, or among the top suites. */
	int index();

	/** What is shown in the first column. */
	String name();

	/** EP it runs on, ran on or will run on; empty if not known yet. */
	String ep();

	ShownStatus shown();
}
