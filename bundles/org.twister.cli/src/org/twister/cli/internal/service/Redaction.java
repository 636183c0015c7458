// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of texts: values beside names that speak of passwords, log-ins in URLs and headers, and secrets that are known. */
final class Redaction {

	private static final String HIDDEN = "***";
	private static final String NAME = "[\\w.-]*(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|private[_-]?key|common_key)[\\w.-]*";
	private static final Pattern ELEMENT = Pattern.compile("(?is)(<(" + NAME + ")(?:\\s[^>]*)?>)[^<]*(</\\2>)");
	private static final Pattern JSON = Pattern.compile("(?i)(\"" + NAME + "\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");
	private static final Pattern ASSIGNMENT = Pattern.compile("(?im)(\\b" + NAME + "\\s*[=:]\\s*)(?![\"<])[^\\s,;&]+");
	private static final Pattern ATTRIBUTE = Pattern.compile("(?i)(\\b" + NAME + "\\s*=\\s*)\"[^\"]*\"");
	private static final Pattern PROPERTY = Pattern
			.compile("(?is)(<(propName|name|propname)>\\s*" + NAME + "\\s*</\\2>\\s*<(propValue|value|propvalue)>)[^<]*(</\\3>)");
	private static final Pattern HEADER = Pattern.compile("(?i)\\b(Bearer|Basic)\\s+[A-Za-z0-9+/=._~-]{8,}");
	private static final Pattern URL = Pattern.compile("(?i)([a-z][a-z0-9+.-]*://[^\\s:/@]+:)[^\\s/@]+@");

	private final List<String> known;

	/**
	 * @param known secrets to take out wherever they are
	 */
	Redaction(List<String> known) {
		this.known = known.stream().filter(s -> s.length() >= 8).toList();
	}

	String apply(String text) {
		String clean = text;
		for (String secret : known) {
			clean = clean.replace(secret, HIDDEN);
		}
		clean = URL.matcher(clean).replaceAll("$1" + HIDDEN + "@");
		clean = HEADER.matcher(clean).replaceAll("$1 " + HIDDEN);
		clean = PROPERTY.matcher(clean).replaceAll("$1" + HIDDEN + "$4");
		clean = ELEMENT.matcher(clean).replaceAll("$1" + HIDDEN + "$3");
		clean = JSON.matcher(clean).replaceAll("$1\"" + HIDDEN + "\"");
		clean = ATTRIBUTE.matcher(clean).replaceAll("$1\"" + HIDDEN + "\"");
		return ASSIGNMENT.matcher(clean).replaceAll("$1" + HIDDEN);
	}
}
