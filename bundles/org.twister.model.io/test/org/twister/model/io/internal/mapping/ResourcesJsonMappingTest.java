// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.io.Dialect;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.JsonSyntax;
import org.twister.model.resources.ResourceNode;
import org.twister.model.resources.ResourceStatus;
import org.twister.model.resources.ResourceTree;
import org.twister.model.resources.ResourcesFactory;

class ResourcesJsonMappingTest {

	private static final String FULL = """
			{
			  "version": 7,
			  "name": "/",
			  "id": "1",
			  "status": 2,
			  "meta": {
			    "note": "root"
			  },
			  "children": {
			    "tb1": {
			      "id": "0123456789",
			      "status": 3,
			      "meta": {
			        "epnames": "EP-1;EP-2",
			        "n": 5,
			        "on": true,
			        "list": [1, {"a": null}],
			        "none": null
			      },
			      "children": {
			        "dev": {
			          "id": "ab",
			          "meta": {
			            "ip": "10.0.0.1"
			          },
			          "children": {}
			        }
			      }
			    },
			    "tb2": {
			      "id": "2",
			      "meta": {},
			      "children": {},
			      "later": [1, 2]
			    }
			  }
			}
			""";
	private static final String V3 = """
			{
			  "path": [],
			  "meta": {},
			  "version": 4,
			  "children": {
			    "tb1": {"path": ["tb1"], "meta": {}, "id": "1", "children": {
			      "dev": {"path": ["tb1", "dev"], "meta": {}, "id": "2", "children": {}},
			      "odd": {"path": ["elsewhere"], "meta": {}, "id": "3", "children": {}}
			    }},
			    "tb2": {"path": "tb2", "meta": {}, "id": "4", "children": {}}
			  }
			}
			""";
	private static final String SUT = "{\"path\": [\"lab.user\"], \"meta\": {\"_epnames_u\": \"EP-1\"}, \"id\": \"77\", \"children\": {\"comp\": {\"meta\": {\"_id\": \"01\"}}}}";
	private static final List<String> TEXTS = List.of("", "x", "EP-1;EP-2", "5", "05", "true", "null", "{\"a\":[1,2]}", "[]", "{ no json", "say \"x\"\\",
			"two\nlines\t", "\u00fc\u4e00", "\uD83D\uDE00",
			"\u0001", " x ");
	private static final List<String> KEYS = List.of("ip", "epnames", "_id", "", "a \"b\"", "n", "list", "none");

	private static FileMapping mapping() {
		return ResourcesJsonMapping.create();
	}

	private static Sample<ResourceNode> sample(String text) throws Exception {
		return new Sample<>(mapping(), text);
	}

	private static ResourceNode node(String name) {
		ResourceNode node = ResourcesFactory.eINSTANCE.createResourceNode();
		node.setName(name);
		node.setId("9");
		return node;
	}

	@TestFactory
	Stream<DynamicTest> everyValue() throws Exception {
		return EveryValue.of(mapping(), FULL).tests("ResourceTree", "ResourceNode", "EStringToStringMapEntry");
	}

	@TestFactory
	Stream<DynamicTest> everyValueOfASut() throws Exception {
		return EveryValue.of(mapping(), SUT).texts("x.user", "y \"z\".system").without("ResourceNode.name").tests("ResourceNode", "EStringToStringMapEntry");
	}

	@Test
	void reads() throws Exception {
		Sample<ResourceNode> sample = sample(FULL);
		ResourceTree tree = assertInstanceOf(ResourceTree.class, sample.root);
		assertEquals(List.of(7, "/", "1", ResourceStatus.BUSY), List.of(tree.getVersion(), tree.getName(), tree.getId(), tree.getStatus()));
		ResourceNode bed = tree.getChildren().get(0);
		assertEquals(List.of("tb1", "0123456789", ResourceStatus.RESERVED), List.of(bed.getName(), bed.getId(), bed.getStatus()));
		assertEquals(Map.of("epnames", "EP-1;EP-2", "n", "5", "on", "true", "list", "[1,{\"a\":null}]", "none", ""), bed.getMeta().map());
		assertEquals("10.0.0.1", bed.getChildren().get(0).getMeta().get("ip"));
		assertEquals(11, bed.getChildren().get(0).sourceLine() - bed.sourceLine());
		assertEquals(Dialect.V2_0, dialect(FULL));
		assertEquals(Dialect.V3, dialect(V3));
	}

	private static Dialect dialect(String text) throws Exception {
		return mapping().dialect(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {}));
	}

	@Test
	void oneSut() throws Exception {
		Sample<ResourceNode> sample = sample(SUT);
		assertFalse(sample.root instanceof ResourceTree);
		assertEquals(List.of("lab.user", "77", "EP-1", "comp"),
				List.of(sample.root.getName(), sample.root.getId(), sample.root.getMeta().get("_epnames_u"), sample.root.getChildren().get(0).getName()));
		assertEquals(SUT.replace("lab.user", "lab2.user"), sample.diffText(sut -> sut.setName("lab2.user")));
		assertEquals(SUT.replace("}}}}", "}}, \"c2\": {\"meta\": {}, \"id\": \"9\", \"children\": {}}}}").replace("\"id\": \"9\"", "\"id\": \"9\""),
				sample(SUT).diffText(sut -> sut.getChildren().add(node("c2"))).replace("{\"id\": \"9\", \"meta\": {}, \"children\": {}}",
						"{\"meta\": {}, \"id\": \"9\", \"children\": {}}"));
		String withPaths = SUT.replace("{\"_id\": \"01\"}", "{\"_id\": \"01\"}, \"path\": [\"lab.user\", \"comp\"]");
		assertEquals(withPaths.replace("lab.user", "x.system"), sample(withPaths).diffText(sut -> sut.setName("x.system")));
		assertEquals("x.user", sample("{\"path\": \"x.user\"}").root.getName());
		Sample<ResourceNode> fresh = sample(mapping().empty().apply(Dialect.V3, "ResourceNode"));
		fresh.root.setName("new.system");
		assertEquals("new.system", sample(fresh.write()).root.getName());
	}

	@Test
	void pathsFollowNames() throws Exception {
		assertEquals(V3, sample(V3).write());
		assertEquals(V3.replace("\"tb1\"", "\"b \\\"1\\\"\"").replace("[\"elsewhere\"]", "[\"b \\\"1\\\"\", \"odd\"]"),
				sample(V3).diffText(tree -> tree.getChildren().get(0).setName("b \"1\"")));
		assertEquals(V3.replace("\"tb2\": {\"path\": \"tb2\"", "\"x\": {\"path\": [\"x\"]"),
				sample(V3).diffText(tree -> tree.getChildren().get(1).setName("x")));
		String moved = sample(V3).diffText(tree -> tree.getChildren().get(1).getChildren().add(tree.getChildren().get(0).getChildren().get(0)));
		assertEquals(V3.replace("      \"dev\": {\"path\": [\"tb1\", \"dev\"], \"meta\": {}, \"id\": \"2\", \"children\": {}},\n", "")
				.replace("\"id\": \"4\", \"children\": {}",
						"\"id\": \"4\", \"children\": {\"dev\": {\"path\": [\"tb2\", \"dev\"], \"meta\": {}, \"id\": \"2\", \"children\": {}}}"),
				moved);
		assertEquals(List.of("-\"odd\": {\"path\": [\"elsewhere\"], \"meta\": {}, \"id\": \"3\", \"children\": {}}",
				"+\"odd\": {\"path\": [\"elsewhere\"], \"meta\": {}, \"id\": \"3\", \"children\": {}},",
				"+\"n\": {\"path\": [\"tb1\", \"n\"], \"meta\": {}, \"id\": \"9\", \"children\": {}}"),
				sample(V3).diff(tree -> tree.getChildren().get(0).getChildren().add(node("n"))));
	}

	@Test
	void otherDialects() throws Exception {
		String v2 = sample(V3).convert(Dialect.V2_0, new ArrayList<>());
		assertFalse(v2.contains("path"));
		assertEquals(RandomEdits.show(sample(V3).root), RandomEdits.show(sample(v2).root));
		String v3 = sample(FULL).convert(Dialect.V3, new ArrayList<>());
		assertEquals(RandomEdits.show(sample(FULL).root), RandomEdits.show(sample(v3).root));
		assertEquals(Dialect.V3, dialect(v3));
		assertEquals(4, v3.split("\"path\":", -1).length - 1, v3);
	}

	@Test
	void shapesOfNewNodes() throws Exception {
		String added = """
				,
				    "n": {
				      "id": "9",
				      "meta": {
				        "k": "v"
				      },
				      "children": {}
				    }""";
		ResourceNode node = node("n");
		node.getMeta().put("k", "v");
		assertEquals(FULL.replace("[1, 2]\n    }", "[1, 2]\n    }" + added), sample(FULL).diffText(tree -> tree.getChildren().add(node)));
		assertEquals(FULL.replace("    \"tb1\"", added.substring(2) + ",\n    \"tb1\""), sample(FULL).diffText(tree -> tree.getChildren().add(0, node)));
		for (String unit : List.of("\t", "    ")) {
			UnaryOperator<String> with = text -> text.replace("  ", unit).replace("\n", "\r\n");
			assertEquals(with.apply(FULL.replace("[1, 2]\n    }", "[1, 2]\n    }" + added)),
					sample(with.apply(FULL)).diffText(tree -> tree.getChildren().add(node)));
		}
		assertEquals("{\"children\":{\"a\":{\"id\":\"9\",\"meta\":{\"k\":\"v\"},\"children\":{}}}}", sample("{\"children\":{}}").diffText(tree -> {
			tree.getChildren().add(node);
			node.setName("a");
		}));
		assertEquals("{\"children\": null, \"meta\": {\"a\": \"b\"}}\n",
				sample("{\"children\": null, \"meta\": null}\n").diffText(tree -> tree.getMeta().put("a", "b")));
		assertEquals("{\"version\": 1}", sample("{}").diffText(tree -> ((ResourceTree) tree).setVersion(1)));
		assertEquals("{\n  \"version\": 1\n}\n", sample("{}\n").diffText(tree -> ((ResourceTree) tree).setVersion(1)));
	}

	@Test
	void valuesKeepTheirTypes() throws Exception {
		Sample<ResourceNode> sample = sample(FULL);
		ResourceNode bed = sample.root.getChildren().get(0);
		bed.getMeta().put("n", "6.5");
		bed.getMeta().put("on", "false");
		bed.getMeta().put("list", "[2]");
		bed.getMeta().put("none", "7");
		assertEquals(FULL.replace("\"n\": 5", "\"n\": 6.5").replace("true", "false").replace("[1, {\"a\": null}]", "[2]").replace("\"none\": null",
				"\"none\": \"7\""), sample.write());
		bed.getMeta().put("n", "06");
		bed.getMeta().put("list", "[2");
		assertEquals("\"06\" \"[2\"", sample.write().replaceAll("(?s).*\"n\": (\"06\").*\"list\": (\"\\[2\").*", "$1 $2"));
	}

	@Test
	void membersThatAreThereTwice() throws Exception {
		String text = "{\"children\": {\"a\": {\"id\": \"1\", \"id\": \"2\", \"meta\": {\"k\": \"1\", \"k\": \"2\"}}, \"a\": {\"id\": \"3\"}}}";
		Sample<ResourceNode> sample = sample(text);
		assertEquals(List.of("2", "3"), sample.root.getChildren().stream().map(ResourceNode::getId).toList());
		assertEquals(text, sample.write());
		assertEquals(text.replace("\"id\": \"2\"", "\"id\": \"x\""), sample.diffText(tree -> tree.getChildren().get(0).setId("x")));
	}

	@Test
	void refuses() throws Exception {
		assertEquals("This is no test bed file: it does not begin with '{'.", refused("[]").sentence());
		assertEquals("This is no test bed file: it has neither \"children\" nor \"meta\".", refused("{\"u\": {}}").sentence());
		MalformedFileException e = refused("{\"children\": {\"a\":\n 5}}");
		assertEquals("2:2 \"a\" is no object.", e.line() + ":" + e.column() + " " + e.sentence());
		assertEquals("1:10: \"meta\" is no object.", refused("{\"meta\": \"\"}").getMessage().substring(2));
		assertNull(mapping().check().apply(JsonSyntax.JSON.parse("f", "{}", Limits.DEFAULT, w -> {})));
	}

	private static MalformedFileException refused(String text) {
		return assertThrows(MalformedFileException.class, () -> mapping().verify(JsonSyntax.JSON.parse("f", text, Limits.DEFAULT, w -> {})));
	}

	@Test
	void aStatusThatIsNoneIsFree() throws Exception {
		Sample<ResourceNode> sample = sample("{\"status\": 7, \"children\": {\"a\": {\"status\": \"3\"}}}");
		assertEquals(ResourceStatus.FREE, sample.root.getStatus());
		assertEquals(ResourceStatus.RESERVED, sample.root.getChildren().get(0).getStatus());
		assertEquals(List.of("status is '7', which is none of 1, 2, 3; 1 is used."), sample.warnings);
	}

	@Test
	void randomTrees() throws Exception {
		new RandomEdits(mapping(), TEXTS, KEYS).fresh("ResourceTree", 60);
		new RandomEdits(mapping(), TEXTS, KEYS).rootsEndWith(".user").fresh("ResourceNode", 40);
	}

	@Test
	void randomChanges() throws Exception {
		RandomEdits edits = new RandomEdits(mapping(), TEXTS, KEYS);
		edits.of(FULL, 150);
		edits.of(V3, 150);
		edits.of(V3.replace("  ", "\t"), 100);
		edits.of(FULL.replaceAll("\\s*\n\\s*", " "), 60);
		edits.of(FULL.replaceAll("\\s*\n\\s*", "").replace(": ", ":"), 60);
		edits.of("{\n\"children\" : {} , \"meta\"\n: null}", 100);
		edits.rootsEndWith(".user").of(SUT, 100);
	}
}
