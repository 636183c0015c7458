// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.xmlrpc.XmlRpcRequest;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfigImpl;
import org.apache.xmlrpc.serializer.DefaultXMLWriterFactory;
import org.apache.xmlrpc.serializer.XmlRpcWriter;
import org.apache.xmlrpc.server.XmlRpcStreamServer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.twister.engine.api.Caller;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a method is called with, it answers with a value of the types that it says, or with a fault; nothing of others is touched. */
class AnyCallTest {

	private static Path home;
	private static Lab lab;
	private static XmlRpcEndpoint endpoint;
	private static Map<Path, String> others;

	@BeforeContainer
	static void makeLab() throws IOException {
		home = Files.createTempDirectory("any-call");
		lab = new Lab(home, true);
		endpoint = lab.endpoint();
		for (String user : List.of("ana", "bob")) {
			Path folder = home.resolve("users/" + user);
			Files.createDirectories(folder.resolve("config"));
			Files.createDirectories(folder.resolve("projects"));
			Files.createDirectories(folder.resolve("tests"));
			Files.writeString(folder.resolve("config/fwmconfig.xml"), "<Root><FileType>config</FileType></Root>");
			Files.writeString(folder.resolve("config/testsuites.xml"), "<Root><TestSuite><tsName>Ports</tsName></TestSuite></Root>");
			Files.writeString(folder.resolve("tests/a.py"), "# <title>A</title>\n");
		}
		Files.writeString(home.resolve("secret.txt"), "secret");
		others = others();
	}

	@AfterContainer
	static void clear() throws IOException {
		try (Stream<Path> paths = Files.walk(home)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	/** All files but those of ana, and of the owner, for whom a call acts that names nobody. */
	private static Map<Path, String> others() throws IOException {
		Map<Path, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(home)) {
			for (Path path : paths.filter(Files::isRegularFile).filter(path -> !path.startsWith(home.resolve("users/ana")))
					.filter(path -> !path.startsWith(home.resolve("users/lab"))).toList()) {
				files.put(path, Files.readString(path));
			}
		}
		return files;
	}

	@Provide
	Arbitrary<String> methods() {
		List<String> names = new ArrayList<>(endpoint.legacy().names());
		names.addAll(List.of("system.multicall", "system.methodHelp", "system.methodSignature", "runs.start", "runs.list", "runs.get", "no.such", ""));
		return Arbitraries.of(names);
	}

	@Provide
	Arbitrary<List<Object>> arguments() {
		return values(2).list().ofSize(7);
	}

	private static Arbitrary<Object> values(int depth) {
		Arbitrary<Object> texts = Arbitraries.of("ana", "bob", "nobody", "", "EP-1", "101", "1002", "-1", "a.py", "../../bob/tests/a.py", "../../../secret.txt",
				"/etc/passwd",
				"~/../bob", "tests", ".", "\u0000", "//tsName", "//*[1]", "<Root/>", "<Root><TestSuite/></Root>", "<!DOCTYPE a>", "list", "add", "set user",
				"fwmconfig",
				"project", "{'a': [1, {'b': None}]}", "{", "expression=a%", "bGFsYQ==", "99999999999999999999", "1e400", "\ud800", "x".repeat(70_000), "status",
				"fs", "name");
		Arbitrary<Object> plain = Arbitraries.oneOf(texts, Arbitraries.strings().ofMaxLength(20).asGeneric(), Arbitraries.integers().asGeneric(),
				Arbitraries.integers().between(-2, 4).asGeneric(), Arbitraries.of(true, false).asGeneric(), Arbitraries.doubles().asGeneric(),
				Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY).asGeneric(), Arbitraries.just(new byte[]{0, 1, -1}).asGeneric(),
				Arbitraries.just(new Date(0)).asGeneric());
		if (depth == 0) {
			return plain;
		}
		Arbitrary<Object> inner = values(depth - 1);
		return Arbitraries.frequencyOf(Tuple.of(8, plain), Tuple.of(1, inner.array(Object[].class).ofMaxSize(3).asGeneric()),
				Tuple.of(1, Arbitraries.maps(Arbitraries.of("methodName", "params", "enabled", "expression", "a/b"), inner).ofMaxSize(3).asGeneric()));
	}

	/** The first argument is often the caller, otherwise few calls would get beyond that. */
	@Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
	void anyCallIsAnswered(@ForAll("methods") String method, @ForAll("arguments") List<Object> arguments, @ForAll @IntRange(max = 19) int count,
			@ForAll boolean asAna, @ForAll boolean loggedIn) throws Exception {
		List<Object> all = new ArrayList<>(arguments.subList(0, count(method, count)));
		if (asAna && !all.isEmpty()) {
			all.set(0, "ana");
		}
		Caller caller = loggedIn ? new Caller("ana", false, false) : null;
		boolean namesAnother = !loggedIn && !all.isEmpty() && !"ana".equals(all.getFirst());
		if (namesAnother) {
			caller = new Caller("ana", false, false);
		}
		byte[] answer = Wired.post(endpoint, caller, request(method, all));
		check(method, answer);
		assertEquals(others, others(), method + all);
	}

	/** Mostly one that the method takes. */
	private static int count(String method, int random) {
		LegacyMethod found = endpoint.legacy().find(method).orElse(null);
		if (found == null || random < 3) {
			return random % 8;
		}
		int required = (int) found.required();
		return required + random % (found.parameters().size() - required + 1);
	}

	private static byte[] request(String method, List<Object> arguments) throws Exception {
		XmlRpcHttpRequestConfigImpl config = new XmlRpcHttpRequestConfigImpl();
		config.setEncoding("UTF-8");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new XmlRpcWriter(config, new DefaultXMLWriterFactory().getXmlWriter(config, out), new XmlRpcStreamServer() {
			// for its types
		}.getTypeFactory()).write(new RequestOf(config, method, arguments.stream().map(AnyCallTest::clean).toList()));
		return out.toByteArray();
	}

	private record RequestOf(XmlRpcHttpRequestConfigImpl getConfig, String getMethodName, List<Object> arguments) implements XmlRpcRequest {
		@Override
		public int getParameterCount() {
			return arguments.size();
		}

		@Override
		public Object getParameter(int index) {
			return arguments.get(index);
		}
	}

	/** What no client can send is replaced, as in answers. */
	private static Object clean(Object value) {
		return switch (value) {
		case String text -> Wire.clean(text);
		case Object[] array -> Stream.of(array).map(AnyCallTest::clean).toArray();
		case Map<?, ?> map -> {
			Map<Object, Object> copy = new TreeMap<>();
			map.forEach((key, item) -> copy.put(key, clean(item)));
			yield copy;
		}
		default -> value;
		};
	}

	/** One value or one fault, well-formed; a value has a type that the method says it returns. */
	private static void check(String method, byte[] answer) throws Exception {
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer)).getDocumentElement();
		assertEquals("methodResponse", root.getTagName());
		String text = new String(answer, StandardCharsets.UTF_8);
		Element kind = only(root);
		if (kind.getTagName().equals("fault")) {
			assertFalse(text.contains("its log says why") || text.contains("Exception"), () -> method + ": " + text);
			return;
		}
		Element value = only(only(kind));
		assertEquals("value", value.getTagName());
		Element typed = only(value);
		String type = typed == null ? "string" : typed.getTagName().replace("i4", "int");
		boolean isError = type.equals("string") && (value.getTextContent().startsWith("*ERROR") || value.getTextContent().startsWith("error:"));
		boolean isSaid = endpoint.legacy().find(method).map(found -> found.returns().contains(type)).orElse(true);
		assertTrue(isError || isSaid, () -> method + " does not say that it returns " + type + ": " + text);
	}

	private static Element only(Element parent) {
		Element found = null;
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				assertTrue(found == null, () -> "two elements in " + parent.getTagName());
				found = element;
			}
		}
		return found;
	}
}
