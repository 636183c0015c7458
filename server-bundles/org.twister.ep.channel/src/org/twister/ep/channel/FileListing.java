// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The folder of a test, answer to {@code GET /ep/files?run=&task=&attempt=}.
 *
 * @param folder path of the folder on the CE: two tests with the same one share a mirror
 * @param files  sorted by path
 */
public record FileListing(String folder, List<Entry> files) {

	private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	/**
	 * @param path       relative, separated by {@code /}
	 * @param size       bytes
	 * @param modified   milliseconds since 1970
	 * @param executable by its owner
	 */
	public record Entry(String path, long size, long modified, boolean executable) {}

	public byte[] write() {
		try {
			return JSON.writeValueAsBytes(this);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * @throws IllegalArgumentException if it is something else
	 */
	public static FileListing read(byte[] json) {
		try {
			return JSON.readValue(json, FileListing.class);
		} catch (java.io.IOException e) {
			throw new IllegalArgumentException("not a listing of files: " + e.getMessage(), e);
		}
	}
}
