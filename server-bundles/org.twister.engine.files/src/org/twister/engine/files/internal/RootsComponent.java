// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.files.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.twister.engine.api.Roots;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.engine.api.Users.User;
import org.twister.model.framework.FrameworkConfiguration;
import org.twister.rpc.FaultCode;
import org.twister.rpc.RpcException;

/** The gate for names of files. A name is looked at anew in each call; where a user has his folders once a second, and when his fwmconfig.xml has changed. */
@Component(service = {Roots.class, RootsComponent.class})
public final class RootsComponent implements Roots {

	private static final Logger LOG = LoggerFactory.getLogger(RootsComponent.class);
	private static final Path ACCOUNTS = Path.of("/etc/passwd");

	/**
	 * A path that was let through.
	 *
	 * @param path without links
	 * @param base the folder that let it through, without links; the path itself if fwmconfig.xml names this very file
	 */
	record Located(Path path, Path base) {}

	/**
	 * What is known of a user, for a moment: a planner asks for thousands of files.
	 *
	 * @param content of his fwmconfig.xml
	 * @param places  where he has his files
	 * @param bases   what he may use, without links
	 * @param config  the folder of his fwmconfig.xml, without links
	 * @param since   of the system's clock, in nanoseconds
	 */
	private record Known(Path configuration, FrameworkConfiguration content, Places places, List<Path> bases, Path config, long since) {}

	private static final long MOMENT = TimeUnit.SECONDS.toNanos(1);

	private final Path home;
	private final boolean isPrivate;
	private final Users users;
	private final Homes homes;
	private final List<Path> extra;
	private final Frameworks frameworks = new Frameworks();
	private final Guard guard;
	private final Map<String, Known> known = new ConcurrentHashMap<>();

	/** Setting {@code extra_roots}: folders that everybody may use, separated by commas, semicolons or colons. */
	@Activate
	public RootsComponent(@Reference Settings settings, @Reference Users users) {
		this(settings, users, ACCOUNTS);
	}

	RootsComponent(Settings settings, Users users, Path accounts) {
		this.home = settings.home().toAbsolutePath().normalize();
		this.isPrivate = settings.isPrivate();
		this.users = users;
		this.homes = new Homes(home.resolve("users"), accounts);
		this.extra = Arrays.stream(settings.value("extra_roots", "").split("[,;:]")).map(String::strip).filter(s -> !s.isEmpty())
				.map(text -> home.resolve(expand(text, settings.owner())).normalize()).toList();
		this.guard = new Guard(real(home));
	}

	/** A folder of the server, which is what it is if it cannot be looked at. */
	private static Path real(Path path) {
		try {
			return RealPath.of(path);
		} catch (IOException e) {
			LOG.warn("{} cannot be looked at: {}", path, e.toString());
			return path;
		}
	}

	/** Home of the Central Engine. */
	Path home() {
		return home;
	}

	/** Everybody's libraries. */
	Path systemLibs() {
		return home.resolve("libs");
	}

	/** Where the user has his files. */
	Places places(String user) throws RpcException {
		return known(user).places();
	}

	private Known known(String user) throws RpcException {
		User found = users.find(user).filter(u -> isName(u.name())).orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no user " + user + "."));
		Path configuration = found.configuration().toAbsolutePath().normalize();
		FrameworkConfiguration content = frameworks.of(configuration);
		long now = System.nanoTime();
		Known last = known.get(user);
		if (last == null || last.content() != content || !last.configuration().equals(configuration) || now - last.since() > MOMENT) {
			last = look(user, configuration, content, now);
			known.put(user, last);
		}
		return last;
	}

	private Known look(String user, Path configuration, FrameworkConfiguration content, long now) {
		Places places = Places.of(configuration, content, homes.folder(user), homes.of(user), systemLibs(), extra);
		List<Path> bases = new ArrayList<>();
		for (Path folder : places.allowed()) {
			try {
				bases.add(RealPath.of(folder));
			} catch (IOException e) {
				LOG.debug("{} of {} does not count", folder, user, e);
			}
		}
		return new Known(configuration, content, places, List.copyOf(bases), real(places.folders().get(Root.CONFIG)), now);
	}

	private static boolean isName(String user) {
		return !user.isEmpty() && !user.equals(".") && !user.equals("..") && user.indexOf('/') < 0 && user.indexOf('\0') < 0;
	}

	@Override
	public Path folder(String user, Root root) throws RpcException {
		return places(user).folders().get(root);
	}

	@Override
	public Path resolve(String user, Root from, String name) throws RpcException {
		return locate(user, from, name, true).path();
	}

	@Override
	public List<Path> allowed(String user) throws RpcException {
		List<Path> allowed = new ArrayList<>(places(user).allowed());
		if (isPrivate) {
			allowed.add(home.getRoot());
		}
		return allowed;
	}

	/**
	 * Resolves a name, see {@link #resolve}.
	 *
	 * @param follow whether a link that the name itself is leads on; false where the link is meant
	 */
	Located locate(String user, Root from, String name, boolean follow) throws RpcException {
		if (name == null || name.isBlank() || name.indexOf('\0') >= 0) {
			throw new RpcException(FaultCode.BAD_REQUEST,
					name == null || name.isBlank() ? "The name of a file is missing." : "This is no name of a file: it has a NUL.");
		}
		Known who = known(user);
		try {
			Path named = who.places().folders().get(from).resolve(expand(name, user));
			Path path = follow || !isPlain(named.getFileName()) ? RealPath.of(named) : RealPath.of(named.getParent()).resolve(named.getFileName());
			return isPrivate ? new Located(path, path) : inside(who, user, path, name);
		} catch (InvalidPathException e) {
			throw new RpcException(FaultCode.BAD_REQUEST, "'" + name + "' is no name of a file here: " + e.getReason() + ".");
		} catch (IOException e) {
			LOG.debug("{} of {} cannot be resolved", name, user, e);
			throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " cannot be looked at: " + Errors.reason(e) + ".");
		}
	}

	private static boolean isPlain(Path name) {
		return name != null && !name.toString().equals("..") && !name.toString().equals(".");
	}

	private Located inside(Known who, String user, Path path, String name) throws RpcException {
		for (Path base : who.bases()) {
			if (path.startsWith(base) && !guard.keeps(path, user, who.config())) {
				return new Located(path, base);
			}
		}
		throw new RpcException(FaultCode.FORBIDDEN, "The file " + name + " is in none of the folders of user " + user + ".");
	}

	/** Whether something that lies in a folder of the user is none of his business all the same. */
	boolean isKept(String user, Path path) throws RpcException {
		return !isPrivate && guard.keeps(path, user, known(user).config());
	}

	/** Whether a path without links may be used by the user. */
	boolean isAllowed(String user, Path path) throws RpcException {
		return isPrivate || known(user).bases().stream().anyMatch(path::startsWith) && !isKept(user, path);
	}

	/** A leading {@code ~}, {@code ~name}, {@code $HOME} in place; nothing else is changed. */
	private Path expand(String text, String user) {
		int slash = text.indexOf('/');
		String first = slash < 0 ? text : text.substring(0, slash);
		Path rest = Path.of(slash < 0 ? "" : text.substring(slash + 1).replaceFirst("^/+", ""));
		if (first.equals("~") || first.equals("$HOME") || first.equals("${HOME}")) {
			return homes.of(user).resolve(rest);
		}
		if (first.startsWith("~")) {
			String other = first.substring(1);
			return isName(other) && (users.find(other).isPresent() || homes.account(other).isPresent()) ? homes.of(other).resolve(rest) : Path.of("./" + text);
		}
		return Path.of(text);
	}

}
