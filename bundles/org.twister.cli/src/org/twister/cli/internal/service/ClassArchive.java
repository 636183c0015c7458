// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

import org.twister.cli.internal.CommandException;
import org.twister.cli.internal.ExitCode;
import org.twister.cli.internal.product.ChildProcess;
import org.twister.cli.internal.product.Products;
import org.twister.cli.internal.product.Products.Product;

/**
 * Makes the class archive of the Central Engine beside its product: the JVM notes what it has loaded between a start and an end, with a question in between. An
 * archive that does not fit (another JVM, other jars) is ignored by the JVM.
 */
final class ClassArchive {

	private static final long SECONDS = 60;

	private ClassArchive() {}

	/**
	 * @param home     of the engine that is started for it
	 * @param question asked at the engine's address; its exit code
	 */
	static ExitCode make(Path home, ToIntFunction<String> question) throws CommandException, InterruptedException {
		Path archive = Products.archive(Product.CENTRAL_ENGINE);
		Path made = archive.resolveSibling(archive.getFileName() + ".new");
		List<String> command = Products.commandLine(Product.CENTRAL_ENGINE, false);
		command.addAll(1, List.of("-XX:ArchiveClassesAtExit=" + made, "-Xlog:disable"));
		command.addAll(List.of("--home", home.toString(), "--port", "0", "--until-stdin-closes"));
		try {
			ChildProcess engine = ChildProcess.start("Central Engine", command, Map.of(), home.resolve("archive.out"), ServiceKind.CE.readyPrefix());
			try {
				question.applyAsInt(engine.ready().get(SECONDS, TimeUnit.SECONDS));
				engine.endInput();
				engine.ended().get(SECONDS, TimeUnit.SECONDS);
			} finally {
				engine.end(SECONDS);
			}
			Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
			return ExitCode.OK;
		} catch (IOException | ExecutionException | TimeoutException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "no class archive was made: " + e, e);
		}
	}
}
