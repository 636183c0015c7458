// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

/** A command that says why it cannot be executed, and what it did beside what it was asked for. One undo step; undo brings back the same objects in the same order. */
public interface ModelCommand extends Command {

	/** What the user should know: sentences, for example that dependencies on removed tests went with them. Known once the command has been executed. */
	List<String> notes();

	/** Why the command cannot be executed, as a sentence; empty if it can, or if nobody has asked yet. */
	Optional<String> refusal();
}
