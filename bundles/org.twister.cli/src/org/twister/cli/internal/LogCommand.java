// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.twister.rpc.RpcException;
import org.twister.rpc.client.LogSink;
import org.twister.rpc.client.RunFile;
import org.twister.rpc.client.Subscription;
import org.twister.rpc.client.TwisterClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a log, byte by byte as it is. */
@Command(name = "log", description = "Prints a log of a run, or lists its files if no name is given.")
public final class LogCommand extends ClientCommand {

	@Parameters(index = "0", paramLabel = "RUN", description = "Number of the run.")
	private long run;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "For example EP-1_CLI.log, log_summary.log or tests/3/output.log.")
	private String name;

	@Option(names = {"-f", "--follow"}, description = "Go on as the log grows, until the run is closed.")
	private boolean follow;

	@Override
	protected ExitCode perform(TwisterClient client) throws RpcException, CommandException, InterruptedException {
		if (name == null) {
			Table table = new Table("File", "Bytes");
			for (RunFile file : client.files(run)) {
				table.row(file.name(), Long.toString(file.size()));
			}
			table.print(terminal());
		} else if (follow) {
			follow(client);
		} else {
			print(client);
		}
		return ExitCode.OK;
	}

	private void print(TwisterClient client) throws RpcException, CommandException {
		try (InputStream in = client.open(run, name); OutputStream out = new FileOutputStream(FileDescriptor.out)) {
			in.transferTo(out);
		} catch (IOException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot read " + name + " of run " + run + ": " + e.getMessage(), e);
		}
	}

	private void follow(TwisterClient client) throws CommandException, InterruptedException {
		CompletableFuture<Void> end = new CompletableFuture<>();
		FileChannel out = new FileOutputStream(FileDescriptor.out).getChannel();
		try (Subscription log = client.followLog(run, name, 0, new Printer(out, end))) {
			end.get();
		} catch (ExecutionException e) {
			throw new CommandException(ExitCode.ENGINE_TROUBLE, "cannot follow " + name + " of run " + run + ": " + e.getCause().getMessage(), e.getCause());
		}
	}

	/** Writes what comes to standard output. */
	private final class Printer implements LogSink {
		private final FileChannel out;
		private final CompletableFuture<Void> end;

		Printer(FileChannel out, CompletableFuture<Void> end) {
			this.out = out;
			this.end = end;
		}

		@Override
		public void bytes(long offset, ByteBuffer bytes) {
			try {
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
			} catch (IOException e) {
				// Nobody reads it any more
				end.complete(null);
			}
		}

		@Override
		public void ended() {
			end.complete(null);
		}

		@Override
		public void failed(RpcException reason) {
			end.completeExceptionally(reason);
		}

		@Override
		public void lost(String reason) {
			terminal().error("twister: the connection broke, trying again: " + reason);
		}
	}
}
