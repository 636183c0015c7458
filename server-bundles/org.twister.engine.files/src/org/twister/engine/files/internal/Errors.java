// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Locale;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** What the operating system refuses, in one sentence for people. */
final class Errors {

	private Errors() {}

	/** Why, within a sentence. */
	static String reason(IOException e) {
		return switch (e) {
		case AccessDeniedException denied when denied.getReason() != null -> denied.getReason();
		case AccessDeniedException denied -> "the Central Engine's account may not do this";
		case NoSuchFileException missing -> "it is not there";
		case FileAlreadyExistsException there -> "there is something of this name";
		case DirectoryNotEmptyException full -> "the folder is not empty";
		case NotDirectoryException file -> "it is no folder";
		case FileSystemLoopException loop -> "its links lead in a circle";
		case NotLinkException other -> "it is no link";
		case FileSystemException system when system.getReason() != null -> system.getReason().toLowerCase(Locale.ROOT);
		default -> e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
		};
	}

	/** As a refusal. */
	static RpcException refusal(String name, IOException e) {
		return new RpcException(code(e), sentence(name, e));
	}

	private static String sentence(String name, IOException e) {
		return switch (code(e)) {
		case NOT_FOUND -> "There is no file " + name + ".";
		case UNAVAILABLE -> "The disk of the Central Engine is full: " + name + " was not written.";
		default -> name + ": " + reason(e) + ".";
		};
	}

	private static FaultCode code(IOException e) {
		String reason = reason(e);
		return switch (e) {
		case NoSuchFileException missing -> FaultCode.NOT_FOUND;
		case NotDirectoryException file -> FaultCode.NOT_FOUND;
		case AccessDeniedException denied -> FaultCode.FORBIDDEN;
		case FileAlreadyExistsException there -> FaultCode.CONFLICT;
		case DirectoryNotEmptyException full -> FaultCode.CONFLICT;
		case FileSystemLoopException loop -> FaultCode.FORBIDDEN;
		default -> switch (reason.toLowerCase(Locale.ROOT)) {
		case "no space left on device", "disk quota exceeded" -> FaultCode.UNAVAILABLE;
		case "not a directory" -> FaultCode.NOT_FOUND;
		case "permission denied", "operation not permitted", "read-only file system", "too many levels of symbolic links" -> FaultCode.FORBIDDEN;
		case "file name too long" -> FaultCode.BAD_REQUEST;
		case "is a directory" -> FaultCode.CONFLICT;
		default -> FaultCode.INTERNAL;
		};
		};
	}
}
