// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.http.internal;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import org.twister.rpc.FaultCode;

/** What is answered to a request that reaches no endpoint, because it is no HTTP: the status, and nothing of what the server is made of. */
final class PlainErrors extends ErrorHandler {

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
		response.write(true, ByteBuffer.wrap(body(response.getStatus())), callback);
		return true;
	}

	private static byte[] body(int status) {
		return Fault.json(status >= 500 ? FaultCode.INTERNAL : FaultCode.BAD_REQUEST, HttpStatus.getMessage(status) + ".");
	}
}
