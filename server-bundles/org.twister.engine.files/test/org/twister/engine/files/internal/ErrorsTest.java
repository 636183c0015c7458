// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

import org.twister.rpc.RpcException;

class ErrorsTest {

	private static String refusal(IOException e) {
		RpcException refusal = Errors.refusal("a.py", e);
		return refusal.code() + " " + refusal.getMessage();
	}

	@Test
	void eachIsOneSentence() {
		assertEquals("NOT_FOUND There is no file a.py.", refusal(new NoSuchFileException("/x/a.py")));
		assertEquals("FORBIDDEN a.py: the Central Engine's account may not do this.", refusal(new AccessDeniedException("/x/a.py")));
		assertEquals("CONFLICT a.py: the folder is not empty.", refusal(new DirectoryNotEmptyException("/x/a.py")));
		assertEquals("UNAVAILABLE The disk of the Central Engine is full: a.py was not written.", refusal(new IOException("No space left on device")));
		assertEquals("UNAVAILABLE The disk of the Central Engine is full: a.py was not written.",
				refusal(new FileSystemException("/x/.t", null, "Disk quota exceeded")));
		assertEquals("FORBIDDEN a.py: read-only file system.", refusal(new FileSystemException("/x/.t", null, "Read-only file system")));
		assertEquals("BAD_REQUEST a.py: file name too long.", refusal(new FileSystemException("/x/.t", null, "File name too long")));
		assertEquals("FORBIDDEN a.py: a link was put in its place.", refusal(new AccessDeniedException("/x/a.py", null, "a link was put in its place")));
	}
}
