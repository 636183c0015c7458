// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The codecs that several kinds of files use. */
final class Codecs {

	/** Text without the space around it. */
	static final Codec TEXT = new Codec() {
		@Override
		public Object read(String text) {
			String value = text.strip();
			return value.isEmpty() ? null : value;
		}

		@Override
		public String write(Object value) {
			return (String) value;
		}
	};

	/** Text with the space around it. */
	static final Codec RAW = new Codec() {
		@Override
		public Object read(String text) {
			return text.isEmpty() ? null : text;
		}

		@Override
		public String write(Object value) {
			return (String) value;
		}

		@Override
		public boolean isRaw() {
			return true;
		}
	};

	/** {@code true} in any case is true, any other text false. */
	static final Codec FLAG = flag("true", "false");
	/** As {@link #FLAG}, with these words; any but the first is false. */
	static final Codec YES_NO = flag("yes", "no");
	static final Codec ENABLED = flag("enabled", "disabled");

	/** False is {@code 0} or {@code false}, any other text true; written in digits. */
	static final Codec SWITCH = onOff("1", "0");
	/** As {@link #SWITCH}, written in words. */
	static final Codec SENDS = onOff("true", "false");

	static final Codec INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "no number");
	static final Codec PORT = integer(1, 65535, "no port number");

	static final Codec NUMBER = new Codec() {
		@Override
		public Object read(String text) throws BadValueException {
			String value = text.strip();
			try {
				Double number = value.isEmpty() ? null : Double.valueOf(value);
				if (number == null || Double.isFinite(number)) {
					return number;
				}
			} catch (NumberFormatException e) {
				// same answer as for one that is not finite
			}
			throw new BadValueException("no number");
		}

		@Override
		public String write(Object value) {
			double number = (Double) value;
			return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : String.valueOf(number);
		}

		@Override
		public JsonType jsonType() {
			return JsonType.NUMBER;
		}
	};

	/** Something in JSON. */
	static final Codec JSON = new Codec() {
		@Override
		public Object read(String text) {
			return text.isEmpty() ? null : text;
		}

		@Override
		public String write(Object value) {
			return (String) value;
		}

		@Override
		public JsonType jsonType() {
			return JsonType.RAW;
		}
	};

	/** A list of an INI file, one item a line of the text. */
	static final Codec ITEMS = new Codec() {
		private final Codec lines = list("\n", "\n");

		@Override
		public Object read(String text) throws BadValueException {
			return lines.read(text);
		}

		@Override
		public String write(Object value) {
			return lines.write(value);
		}

		@Override
		public JsonType jsonType() {
			return JsonType.LIST;
		}
	};

	/** Names between semicolons. */
	static final Codec LIST = list(";", ";");

	private Codecs() {}

	private static Codec flag(String yes, String no) {
		return new Codec() {
			@Override
			public Object read(String text) {
				String value = text.strip();
				return value.isEmpty() ? null : Boolean.valueOf(value.equalsIgnoreCase(yes));
			}

			@Override
			public String write(Object value) {
				return (Boolean) value ? yes : no;
			}

			@Override
			public JsonType jsonType() {
				return yes.equals("true") ? JsonType.BOOLEAN : JsonType.STRING;
			}
		};
	}

	/** Other words than these stay in use where a text has them. */
	private static Codec onOff(String yes, String no) {
		return new Codec() {
			@Override
			public Object read(String text) {
				String value = text.strip();
				return value.isEmpty() ? null : Boolean.valueOf(!value.equals("0") && !value.equalsIgnoreCase("false"));
			}

			@Override
			public String write(Object value) {
				return (Boolean) value ? yes : no;
			}

			@Override
			public String write(Object value, String before) {
				return switch (before.strip().toLowerCase(Locale.ROOT)) {
				case "0", "1" -> (Boolean) value ? "1" : "0";
				case "true", "false" -> value.toString();
				default -> write(value);
				};
			}
		};
	}

	private static Codec integer(int min, int max, String otherwise) {
		return new Codec() {
			@Override
			public Object read(String text) throws BadValueException {
				String value = text.strip();
				if (value.isEmpty()) {
					return null;
				}
				try {
					int number = Integer.parseInt(value);
					if (number >= min && number <= max) {
						return number;
					}
				} catch (NumberFormatException e) {
					// same answer as for one out of range
				}
				throw new BadValueException(otherwise);
			}

			@Override
			public String write(Object value) {
				return value.toString();
			}

			@Override
			public JsonType jsonType() {
				return JsonType.NUMBER;
			}
		};
	}

	/** A list of texts without blank ones. A text keeps the separator that it has, with the space around it, and one at its end. */
	static Codec list(String separators, String separator) {
		Pattern split = Pattern.compile("[" + separators + "]");
		Pattern spaced = Pattern.compile("\\s*[" + separators + "]\\s*");
		return new Codec() {
			@Override
			public Object read(String text) {
				List<String> parts = new ArrayList<>();
				for (String part : split.split(text)) {
					if (!part.isBlank()) {
						parts.add(part.strip());
					}
				}
				return parts;
			}

			@Override
			@SuppressWarnings("unchecked")
			public String write(Object value) {
				return String.join(separator, (List<String>) value);
			}

			@Override
			@SuppressWarnings("unchecked")
			public String write(Object value, String before) {
				String old = before.strip();
				Matcher first = spaced.matcher(old);
				if (!first.find()) {
					return write(value);
				}
				boolean isAtEnd = split.matcher(old.substring(old.length() - 1)).matches();
				String between = first.end() == old.length() ? first.group().strip() : first.group();
				return String.join(between, (List<String>) value) + (isAtEnd && !((List<String>) value).isEmpty() ? old.substring(old.length() - 1) : "");
			}
		};
	}

	/** Literals of an enumeration, in any case. */
	static Codec literal(EEnum type) {
		return new Codec() {
			@Override
			public Object read(String text) throws BadValueException {
				String value = text.strip();
				if (value.isEmpty()) {
					return null;
				}
				for (EEnumLiteral literal : type.getELiterals()) {
					if (literal.getLiteral().equalsIgnoreCase(value)) {
						return literal.getInstance();
					}
				}
				throw new BadValueException("none of " + String.join(", ", type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()));
			}

			@Override
			public String write(Object value) {
				return ((Enumerator) value).getLiteral();
			}
		};
	}
}
