// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;

import org.twister.engine.api.Caller;
import org.twister.engine.api.Roots.Root;
import org.twister.engine.api.TestConfigurations.Binding;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserFiles.ChangedException;
import org.twister.engine.api.UserFiles.Expected;
import org.twister.engine.api.UserFiles.Place;
import org.twister.model.bindings.BindingLink;
import org.twister.model.bindings.Bindings;
import org.twister.model.bindings.BindingsFactory;
import org.twister.model.bindings.PlainLink;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelResource;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** bindings.xml beside fwmconfig.xml, in both of its forms. Of two who change it at once none loses anything: the later one reads it again. */
final class BindingsFile {

	private static final String NAME = "bindings.xml";
	private static final int MOST_BYTES = 16 << 20;
	private static final int TRIES = 20;

	private final UserFiles files;

	BindingsFile(UserFiles files) {
		this.files = files;
	}

	/** Whether two names are of the same file: a slash in front does not count. */
	static boolean isSame(String name, String other) {
		return plain(name).equals(plain(other));
	}

	private static String plain(String name) {
		return name.strip().replaceFirst("^/+", "");
	}

	/** What was read, and the hash of it; null for a file that is not there. */
	private record Read(ModelResource resource, String hash) {
		Bindings content() {
			return (Bindings) resource.root();
		}
	}

	private Read read(Caller caller, String user) throws RpcException {
		Place place = new Place(user, Root.CONFIG, NAME);
		ModelResource resource = FileKind.BINDINGS.createResource(URI.createURI(NAME));
		try {
			byte[] bytes = files.bytes(caller, place, MOST_BYTES);
			resource.load(new ByteArrayInputStream(bytes), Map.of());
			MessageDigest digest = Hashes.digest();
			digest.update(bytes);
			return new Read(resource, Hashes.text(digest));
		} catch (IOException e) {
			throw new RpcException(FaultCode.CONFLICT, NAME + " cannot be read: " + e.getMessage());
		} catch (RpcException e) {
			if (e.code() != FaultCode.NOT_FOUND) {
				throw e;
			}
			resource.getContents().add(BindingsFactory.eINSTANCE.createBindings());
			return new Read(resource, null);
		}
	}

	List<Binding> all(Caller caller, String user) throws RpcException {
		Map<String, Map<String, String>> found = new LinkedHashMap<>();
		Bindings content = read(caller, user).content();
		for (PlainLink link : content.getLinks()) {
			found.computeIfAbsent(plain(link.getConfiguration()), name -> new LinkedHashMap<>()).putIfAbsent("", link.getSut());
		}
		for (org.twister.model.bindings.Binding binding : content.getBindings()) {
			Map<String, String> suts = found.computeIfAbsent(plain(binding.getName()), name -> new LinkedHashMap<>());
			binding.getLinks().forEach(link -> suts.putIfAbsent(link.getComponent(), link.getSut()));
		}
		List<Binding> all = new ArrayList<>();
		found.forEach((config, suts) -> all.add(new Binding(config, TestConfigurationsComponent.copy(suts))));
		return all;
	}

	void set(Caller caller, String user, Binding wanted) throws RpcException {
		if (wanted.config().isBlank()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The name of the test configuration file is missing.");
		}
		change(caller, user, content -> {
			setPlain(content, wanted);
			setLinks(content, wanted);
			return true;
		});
	}

	private static void setPlain(Bindings content, Binding wanted) {
		String sut = wanted.suts().get("");
		List<PlainLink> links = content.getLinks().stream().filter(link -> isSame(link.getConfiguration(), wanted.config())).toList();
		if (sut == null) {
			content.getLinks().removeAll(links);
		} else if (links.isEmpty()) {
			PlainLink link = BindingsFactory.eINSTANCE.createPlainLink();
			link.setConfiguration(wanted.config());
			link.setSut(sut);
			content.getLinks().add(link);
		} else {
			links.get(0).setSut(sut);
			content.getLinks().removeAll(links.subList(1, links.size()));
		}
	}

	private static void setLinks(Bindings content, Binding wanted) {
		List<org.twister.model.bindings.Binding> same = content.getBindings().stream().filter(binding -> isSame(binding.getName(), wanted.config())).toList();
		boolean isEmpty = wanted.suts().keySet().stream().allMatch(String::isEmpty);
		content.getBindings().removeAll(isEmpty && !wanted.suts().isEmpty() ? same : same.subList(Math.min(1, same.size()), same.size()));
		if (isEmpty && !wanted.suts().isEmpty()) {
			return;
		}
		org.twister.model.bindings.Binding binding = same.isEmpty() ? add(content, wanted.config()) : same.get(0);
		binding.getLinks().removeIf(link -> link.getComponent().isEmpty() || !wanted.suts().containsKey(link.getComponent()));
		wanted.suts().forEach((component, sut) -> {
			if (!component.isEmpty()) {
				link(binding, component).setSut(sut);
			}
		});
	}

	private static org.twister.model.bindings.Binding add(Bindings content, String name) {
		org.twister.model.bindings.Binding binding = BindingsFactory.eINSTANCE.createBinding();
		binding.setName(name);
		content.getBindings().add(binding);
		return binding;
	}

	private static BindingLink link(org.twister.model.bindings.Binding binding, String component) {
		return binding.getLinks().stream().filter(link -> link.getComponent().equals(component)).findFirst().orElseGet(() -> {
			BindingLink link = BindingsFactory.eINSTANCE.createBindingLink();
			link.setComponent(component);
			binding.getLinks().add(link);
			return link;
		});
	}

	boolean delete(Caller caller, String user, String config) throws RpcException {
		return change(caller, user, content -> content.getLinks().removeIf(link -> isSame(link.getConfiguration(), config))
				| content.getBindings().removeIf(binding -> isSame(binding.getName(), config)));
	}

	/** Reads, changes and writes; again if somebody else was in between. */
	private boolean change(Caller caller, String user, Predicate<Bindings> edit) throws RpcException {
		for (int tries = 1;; tries++) {
			Read read = read(caller, user);
			if (!edit.test(read.content())) {
				return false;
			}
			try {
				byte[] bytes = read.resource().encode(read.resource().text());
				files.write(caller, new Place(user, Root.CONFIG, NAME), bytes, read.hash() == null ? Expected.NOTHING : Expected.hash(read.hash()));
				return true;
			} catch (ChangedException e) {
				if (tries == TRIES) {
					throw e;
				}
			} catch (IOException e) {
				throw new RpcException(FaultCode.BAD_REQUEST, NAME + " cannot be written: " + e.getMessage());
			}
		}
	}
}
