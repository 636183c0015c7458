// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.Settings;
import org.twister.model.io.FileChangedException;
import org.twister.model.io.FileKind;
import org.twister.model.io.ModelFiles;
import org.twister.model.io.ModelResource;
import org.twister.model.panic.PanicExpression;
import org.twister.model.panic.PanicExpression.Kind;
import org.twister.model.panic.PanicFactory;
import org.twister.model.panic.PanicRule;
import org.twister.model.panic.PanicUser;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/**
 * The rules of {@code <home>/config/PanicDetectData.json}. The file is the truth: it may be edited by hand while the engine runs, and is looked at again when it has changed, at most a
 * second later.
 */
@Component(service = {PanicRules.class, PanicRulesComponent.class})
public final class PanicRulesComponent implements PanicRules {

	private static final Logger LOG = LoggerFactory.getLogger(PanicRulesComponent.class);
	private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final int TRIES = 3;
	private static final int LONGEST_EXPRESSION = 10_000;

	/** What a file was when it was read. */
	private record Stamp(FileTime time, long size) {}

	/**
	 * What was read, with what was made of it since.
	 *
	 * @param matchers by user
	 */
	private record Known(List<Rule> rules, Map<String, PanicMatcher> matchers) {

		Known(List<Rule> rules) {
			this(List.copyOf(rules), new ConcurrentHashMap<>());
		}

		PanicMatcher matcher(String user) {
			return matchers.computeIfAbsent(user, u -> new PanicMatcher(rules.stream().filter(rule -> rule.user().equals(u)).toList()));
		}
	}

	/** Something done to the rules of one user. */
	private interface Change {
		PanicRule apply(PanicUser user) throws RpcException;
	}

	private final Path file;
	private final Clock clock;
	private volatile Known known = new Known(List.of());
	private volatile long looked;
	private Stamp stamp;

	@Activate
	public PanicRulesComponent(@Reference Settings settings) {
		this(settings.home().resolve("config/PanicDetectData.json"), Clock.systemUTC());
	}

	PanicRulesComponent(Path file, Clock clock) {
		this.file = file;
		this.clock = clock;
		look();
	}

	/** The enabled rules of a user, ready to be looked for: those of now. */
	PanicMatcher matcher(String user) {
		if (System.nanoTime() - looked > LOOK_NANOS) {
			look();
		}
		return known.matcher(user);
	}

	@Override
	public List<Rule> list(String user) {
		look();
		return known.rules().stream().filter(rule -> user == null || rule.user().equals(user)).toList();
	}

	@Override
	public Rule add(String user, String expression, boolean enabled) throws RpcException {
		check(expression);
		return change(user, owner -> {
			PanicRule rule = PanicFactory.eINSTANCE.createPanicRule();
			rule.setId(freeId(owner));
			rule.setExpression(expression);
			rule.setEnabled(enabled);
			owner.getRules().add(rule);
			return rule;
		});
	}

	/** An instant, as ever: seconds, a bar, and what follows the point. */
	private String freeId(PanicUser owner) {
		Instant now = clock.instant();
		long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
		while (true) {
			String id = "%d|%06d".formatted(micros / 1_000_000, micros % 1_000_000);
			if (owner.getRules().stream().noneMatch(rule -> rule.getId().equals(id))) {
				return id;
			}
			micros++;
		}
	}

	@Override
	public Rule update(String user, String id, String expression, Boolean enabled) throws RpcException {
		if (expression != null) {
			check(expression);
		}
		return change(user, owner -> {
			PanicRule rule = find(owner, id);
			if (expression != null) {
				rule.setExpression(expression);
			}
			if (enabled != null) {
				rule.setEnabled(enabled);
			}
			return rule;
		});
	}

	@Override
	public void remove(String user, String id) throws RpcException {
		change(user, owner -> {
			PanicRule rule = find(owner, id);
			owner.getRules().remove(rule);
			return rule;
		});
	}

	private static PanicRule find(PanicUser owner, String id) throws RpcException {
		return owner.getRules().stream().filter(rule -> rule.getId().equals(id)).findFirst()
				.orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "User " + owner.getName() + " has no panic rule " + id + "."));
	}

	private static void check(String expression) throws RpcException {
		if (expression == null || expression.isBlank()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A panic rule needs an expression.");
		}
		if (expression.length() > LONGEST_EXPRESSION || expression.indexOf('\n') >= 0 || expression.indexOf('\r') >= 0) {
			throw new RpcException(FaultCode.BAD_REQUEST, "A panic rule is one line of at most " + LONGEST_EXPRESSION + " characters.");
		}
		PanicExpression meaning = PanicExpression.of(expression);
		if (meaning.kind() == Kind.REFUSED) {
			String place = meaning.position() > 0 ? " at position " + meaning.position() : "";
			throw new RpcException(FaultCode.BAD_REQUEST,
					"The expression '" + expression + "' has " + meaning.reason() + place + ": it cannot be matched in linear time.");
		}
	}

	/** Changes the file, and with it what is looked for from now on. */
	private synchronized Rule change(String user, Change change) throws RpcException {
		if (user == null || user.isBlank()) {
			throw new RpcException(FaultCode.BAD_REQUEST, "Whose rule is it?");
		}
		try {
			for (int tries = 1;; tries++) {
				ModelResource resource = open();
				org.twister.model.panic.PanicRules all = (org.twister.model.panic.PanicRules) resource.root();
				PanicRule changed = change.apply(owner(all, user));
				try {
					resource.save(null);
					take(all);
					return rule(user, changed);
				} catch (FileChangedException e) {
					if (tries == TRIES) {
						throw e;
					}
				}
			}
		} catch (IOException e) {
			throw new RpcException(FaultCode.INTERNAL, "The panic rules cannot be changed: " + e.getMessage());
		}
	}

	private static PanicUser owner(org.twister.model.panic.PanicRules all, String user) {
		Optional<PanicUser> present = all.getUsers().stream().filter(u -> user.equals(u.getName())).findFirst();
		if (present.isPresent()) {
			return present.get();
		}
		PanicUser owner = PanicFactory.eINSTANCE.createPanicUser();
		owner.setName(user);
		all.getUsers().add(owner);
		return owner;
	}

	private ModelResource open() throws IOException {
		if (Files.exists(file)) {
			return ModelFiles.open(file, FileKind.PANIC_RULES);
		}
		ModelResource resource = FileKind.PANIC_RULES.createResource(URI.createFileURI(file.toString()));
		if (resource.getContents().isEmpty()) {
			resource.getContents().add(PanicFactory.eINSTANCE.createPanicRules());
		}
		return resource;
	}

	/** Reads the file if it is another one than the last time. One that cannot be read leaves what was known. */
	private synchronized void look() {
		looked = System.nanoTime();
		Stamp now = stampOf();
		if (Objects.equals(now, stamp)) {
			return;
		}
		try {
			take((org.twister.model.panic.PanicRules) open().root());
		} catch (IOException e) {
			LOG.warn("The panic rules in {} cannot be read, those of before are looked for: {}", file, e.getMessage());
		}
		stamp = now;
	}

	private void take(org.twister.model.panic.PanicRules all) {
		List<Rule> read = new ArrayList<>();
		for (PanicUser user : all.getUsers()) {
			user.getRules().forEach(rule -> read.add(rule(user.getName(), rule)));
		}
		known = new Known(read);
		stamp = stampOf();
	}

	private Stamp stampOf() {
		try {
			return Files.exists(file) ? new Stamp(Files.getLastModifiedTime(file), Files.size(file)) : null;
		} catch (IOException e) {
			return null;
		}
	}

	private static Rule rule(String user, PanicRule rule) {
		String expression = rule.getExpression() == null ? "" : rule.getExpression();
		PanicExpression meaning = PanicExpression.of(expression);
		String warning = switch (meaning.kind()) {
		case REGEX -> expression.isEmpty() ? "empty: never looked for" : "";
		case TEXT -> "no regular expression (" + meaning.reason() + "): the text itself is looked for";
		case REFUSED -> "never looked for: " + meaning.reason() + (meaning.position() > 0 ? " at position " + meaning.position() : "");
		};
		return new Rule(rule.getId(), user, expression, rule.isEnabled(), warning);
	}
}
