// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;
import org.twister.rpc.client.FilePart;
import org.twister.rpc.client.RunFile;
import org.twister.rpc.event.EventKinds;

/** Reads files of runs at {@code /api/v1/files/runs}. */
public final class RunFiles {

	private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (?:(\\d+)-\\d+|\\*)/(\\d+)");

	private final HttpCalls http;

	public RunFiles(HttpCalls http) {
		this.http = http;
	}

	static String path(long run, String name) {
		return "/api/v1/files/runs/" + run + "/" + Arrays.stream(name.split("/", -1)).map(HttpCalls::encode).collect(Collectors.joining("/"));
	}

	public List<RunFile> list(long run) throws RpcException {
		HttpRequest request = http.request(path(run, "")).timeout(http.timing().call()).build();
		try {
			return Arrays.asList(EventKinds.JSON.readValue(http.send(request, BodyHandlers.ofByteArray()).body(), RunFile[].class));
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The list of files of run " + run + " is not understood: " + e.getMessage());
		}
	}

	public FilePart read(long run, String name, long from, int max) throws RpcException {
		return max <= 0 ? new FilePart(from, new byte[0], part(run, name, "bytes=0-0").size()) : part(run, name, "bytes=" + from + "-" + (from + max - 1));
	}

	public FilePart tail(long run, String name, int max) throws RpcException {
		return part(run, name, "bytes=-" + max);
	}

	private FilePart part(long run, String name, String range) throws RpcException {
		HttpRequest request = http.request(path(run, name)).timeout(http.timing().call()).header("Range", range).build();
		HttpResponse<byte[]> response = http.sendAny(request, BodyHandlers.ofByteArray());
		if (response.statusCode() != 206 && response.statusCode() != 416) {
			throw http.fault(response.statusCode(), HttpCalls.text(response.body()));
		}
		Matcher matcher = CONTENT_RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
		if (!matcher.matches()) {
			throw new RpcException(FaultCode.INTERNAL, "The answer of " + http.server() + " lacks its Content-Range.");
		}
		long size = Long.parseLong(matcher.group(2));
		return response.statusCode() == 416 ? new FilePart(size, new byte[0], size) : new FilePart(Long.parseLong(matcher.group(1)), response.body(), size);
	}

	public InputStream open(long run, String name) throws RpcException {
		return http.send(http.request(path(run, name)).build(), BodyHandlers.ofInputStream()).body();
	}
}
