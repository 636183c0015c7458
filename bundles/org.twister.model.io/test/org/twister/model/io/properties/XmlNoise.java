// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.properties;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twister.model.io.properties.Noise.Kind;

/** Noise for XML as it is written anew: without comments, CDATA sections and instructions. */
final class XmlNoise {

	private static final List<String> SPACE = List.of("\n", "\n\t", "\n  ", " ", "", "\n\n    ", "\t", "  \n");
	private static final List<String> COMMENTS = List.of("<!---->", "<!-- a < b & c -->", "<!--\n<tsName>no</tsName>\n-->", "<?a b?>");
	private static final List<String> UNKNOWN = List.of("<zz/>", "<zz >1</zz>", "<zz a='1'>\n<b/>text<c>2</c></zz>", "<Zz><![CDATA[<x>]]></Zz>");
	private static final List<String> ATTRIBUTES = List.of(" zz='1'", " z:z = \"<a>\"".replace("<", "&lt;"), "\n zz=\"it's\"", " zz=''");
	private static final Pattern TOKEN = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>|[^<]+");
	private static final Pattern NAME = Pattern.compile("</?([^\\s/>]+)");
	private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]*)\"");

	private final Noise noise;
	private final Random random;

	XmlNoise(Noise noise, Random random) {
		this.noise = noise;
		this.random = random;
	}

	String apply(String text) {
		StringBuilder out = new StringBuilder();
		List<String> tokens = TOKEN.matcher(text).results().map(m -> m.group()).toList();
		int depth = 0;
		for (int i = 0; i < tokens.size(); i++) {
			String token = tokens.get(i);
			if (!token.startsWith("<")) {
				out.append(noise.has(Kind.LAYOUT) && Noise.rarely(random) ? Noise.pick(random, SPACE) : token);
			} else if (token.startsWith("<?")) {
				out.append(token);
			} else if (token.startsWith("</")) {
				depth--;
				between(out, depth + 1);
				out.append(token);
			} else {
				between(out, depth);
				int close = depth == 0 ? -1 : leafEnd(tokens, i);
				if (close >= 0) {
					leaf(out, tokens.subList(i, close + 1), depth);
					i = close;
				} else {
					out.append(attributes(token));
					depth++;
				}
			}
		}
		if (noise.has(Kind.COMMENTS)) {
			out.append(Noise.pick(random, COMMENTS)).append('\n');
		}
		return out.toString();
	}

	/** Before a tag within the root. */
	private void between(StringBuilder out, int depth) {
		if (depth == 0) {
			return;
		}
		if (noise.has(Kind.COMMENTS) && Noise.rarely(random)) {
			out.append(Noise.pick(random, COMMENTS));
		}
		if (noise.has(Kind.UNKNOWN) && Noise.rarely(random)) {
			out.append(Noise.pick(random, UNKNOWN));
		}
		if (noise.has(Kind.LAYOUT) && Noise.rarely(random)) {
			out.append(Noise.pick(random, SPACE));
		}
	}

	/** Index of the last token of an element without elements; -1 if it has some. */
	private static int leafEnd(List<String> tokens, int at) {
		if (tokens.get(at).endsWith("/>")) {
			return at;
		}
		int next = tokens.get(at + 1).startsWith("<") ? at + 1 : at + 2;
		String close = tokens.get(next);
		return close.startsWith("</") ? next : -1;
	}

	private void leaf(StringBuilder out, List<String> tokens, int depth) {
		String open = attributes(tokens.get(0));
		Matcher matcher = NAME.matcher(open);
		matcher.lookingAt();
		String name = matcher.group(1);
		String value = tokens.size() == 3 ? content(tokens.get(1)) : "";
		String element;
		if (!value.isEmpty()) {
			element = open + value + "</" + name + ">";
		} else if (noise.has(Kind.EMPTY) && random.nextBoolean()) {
			String start = open.endsWith("/>") ? open.substring(0, open.length() - 2) : open.substring(0, open.length() - 1);
			element = random.nextBoolean() ? start + " />" : start + "></" + name + "\n>";
		} else {
			element = String.join("", open, tokens.size() > 1 ? tokens.get(tokens.size() - 1) : "");
		}
		out.append(element);
		if (noise.has(Kind.DUPLICATES) && depth > 0 && Noise.rarely(random)) {
			out.append(random.nextBoolean() ? element : "\n  <" + name + ">2</" + name + ">");
		}
	}

	private String attributes(String open) {
		String tag = open;
		if (noise.has(Kind.QUOTES)) {
			tag = ATTRIBUTE.matcher(tag)
					.replaceAll(m -> Matcher.quoteReplacement(random.nextBoolean() && !m.group(1).contains("'") ? " =\n'" + m.group(1) + "'" : m.group()));
		}
		if (noise.has(Kind.ATTRIBUTES) && Noise.rarely(random)) {
			int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
			tag = tag.substring(0, end) + Noise.pick(random, ATTRIBUTES) + tag.substring(end);
		}
		return tag;
	}

	private String content(String text) {
		if (noise.has(Kind.QUOTES) && random.nextBoolean() && !text.contains("&")) {
			return "<![CDATA[" + text + "]]>";
		}
		String value = text;
		if (noise.has(Kind.REFERENCES) && Character.isLetterOrDigit(value.charAt(0)) && value.charAt(0) < 128) {
			value = (random.nextBoolean() ? "&#" + (int) value.charAt(0) : "&#x" + Integer.toHexString(value.charAt(0))) + ";" + value.substring(1);
		}
		if (noise.has(Kind.COMMENTS) && Noise.rarely(random)) {
			value = random.nextBoolean() ? "<!-- c -->" + value : value + "<!-- c -->";
		}
		return noise.has(Kind.LAYOUT) && Noise.rarely(random) ? "\n  " + value + " " : value;
	}
}
