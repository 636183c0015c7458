// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.accounts.internal.AccountsFile.Listed;
import org.twister.engine.accounts.internal.Secrets.Kept;
import org.twister.engine.accounts.internal.Secrets.Token;
import org.twister.engine.api.Role;
import org.twister.engine.api.Settings;
import org.twister.engine.api.Users;
import org.twister.model.accounts.Accounts;

/**
 * The users: those in {@code config/users_and_groups.ini}, with what {@code config/accounts.json} keeps of them, and always the owner of the CE, who is an admin. As long
 * as there is no such file, whoever has a folder in {@code users/} is a user with the ordinary roles.
 * <p>
 * Readers see an immutable picture; a change is on disk before it is in the picture. The file may also be changed by hand: it is read again within a second.
 */
@Component(service = {Users.class, AccountStore.class})
public final class AccountStore implements Users {

	private static final Logger LOG = LoggerFactory.getLogger(AccountStore.class);
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.@-]{0,63}");
	private static final List<String> FOLDERS = List.of("config", "projects", "predefined", "tests", "libs", "logs");
	private static final long LOOK_NANOS = 1_000_000_000L;
	private static final long LAST_USE_SECONDS = 600;
	/** What it means to be in no file. */
	private static final String ORDINARY_GROUP = "developer";

	/**
	 * @param administered whether there is a file
	 * @param tokens       by hash
	 */
	private record Picture(boolean administered, Map<String, Account> accounts, Map<String, List<String>> groups, Map<String, String> parameters,
			Map<String, Token> tokens) {}

	private final Path home;
	private final String owner;
	private final AccountsFile file;
	private final Secrets secrets;
	private final Map<String, Instant> lastUses = new ConcurrentHashMap<>();
	private final AtomicBoolean isSaving = new AtomicBoolean();
	/** Nothing is written any more: the files may be another process's by now. */
	private boolean isClosed;
	private AccountsFile.Content content;
	private Secrets.Content kept;
	private volatile Picture picture;
	private final AtomicLong looked = new AtomicLong(System.nanoTime());

	/** @throws IOException with a message for people if a file cannot be used */
	@Activate
	public AccountStore(@Reference Settings settings) throws IOException {
		home = settings.home();
		owner = settings.owner();
		Files.createDirectories(home.resolve("config"));
		file = new AccountsFile(home.resolve("config/users_and_groups.ini"), isDevelopment(settings));
		secrets = new Secrets(home.resolve("config/accounts.json"));
		kept = secrets.read();
		content = file.read();
		picture = paint();
	}

	private static boolean isDevelopment(Settings settings) throws IOException {
		String type = settings.value("server_type", "production");
		if (!type.equals("production") && !type.equals("development")) {
			throw new IOException("The setting server_type is production or development, not '" + type + "'.");
		}
		return type.equals("development");
	}

	@Deactivate
	synchronized void close() {
		if (!lastUses.isEmpty()) {
			saveLastUses();
		}
		isClosed = true;
	}

	/** Whether a user or group can have this name: users have folders of their names. */
	static boolean isName(String name) {
		return name != null && NAME.matcher(name).matches();
	}

	// reading

	@Override
	public List<User> list() {
		return picture().accounts().values().stream().map(Account::user).toList();
	}

	@Override
	public Optional<User> find(String name) {
		return account(name).map(Account::user);
	}

	Optional<Account> account(String name) {
		Picture now = picture();
		Account found = name == null ? null : now.accounts().get(name);
		return found == null && !now.administered() ? ofFolder(name) : Optional.ofNullable(found);
	}

	Collection<Account> accounts() {
		return picture().accounts().values();
	}

	/** Names of roles by group, sorted by name. */
	Map<String, List<String>> groups() {
		return picture().groups();
	}

	Map<String, String> parameters() {
		return picture().parameters();
	}

	/** By the token's hash; one that has expired is none. */
	Optional<Token> token(String hash) {
		Token token = picture().tokens().get(hash);
		return token == null || token.expires() != null && Instant.parse(token.expires()).isBefore(Instant.now()) ? Optional.empty() : Optional.of(token);
	}

	/** Of a user, the oldest first. */
	synchronized List<Token> tokens(String user) {
		return kept.tokens().stream().filter(token -> token.user().equals(user)).map(this::withLastUse).toList();
	}

	String owner() {
		return owner;
	}

	/** One looks at the file again; the others go on with what is known, also while a change is being written. */
	private Picture picture() {
		long last = looked.get();
		long now = System.nanoTime();
		if (now - last > LOOK_NANOS && looked.compareAndSet(last, now)) {
			reload();
		}
		return picture;
	}

	/** Reads what was changed by hand. */
	synchronized void reload() {
		try {
			if (file.isChanged()) {
				content = file.read();
				picture = paint();
				LOG.info("Users and groups were read again: {} users", picture.accounts().size());
			} else if (!content.exists()) {
				picture = paint();
			}
		} catch (IOException e) {
			LOG.warn("Users and groups stay as they were: {}", e.getMessage());
		}
	}

	private Optional<Account> ofFolder(String name) {
		return isName(name) && Files.isDirectory(home.resolve("users").resolve(name)) ? Optional.of(account(name, implicit(name))) : Optional.empty();
	}

	// what the files say together

	private Picture paint() {
		Map<String, Account> accounts = new TreeMap<>();
		content.users().forEach((name, listed) -> {
			if (isName(name)) {
				accounts.put(name, account(name, listed));
			} else {
				LOG.warn("users_and_groups.ini: '{}' cannot be the name of a user", name);
			}
		});
		if (!content.exists()) {
			folders().forEach(name -> accounts.put(name, account(name, implicit(name))));
		}
		accounts.computeIfAbsent(owner, name -> account(name, implicit(name)));
		Map<String, Token> tokens = new HashMap<>();
		kept.tokens().stream().filter(token -> accounts.containsKey(token.user())).forEach(token -> tokens.put(token.hash(), token));
		return new Picture(content.exists(), accounts, new TreeMap<>(content.groups()), content.parameters(), tokens);
	}

	private Listed implicit(String name) {
		return new Listed(List.of(name.equals(owner) ? "admin" : ORDINARY_GROUP), "");
	}

	private List<String> folders() {
		try (Stream<Path> entries = Files.list(home.resolve("users"))) {
			return entries.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).filter(AccountStore::isName).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	private Account account(String name, Listed listed) {
		Kept own = kept.users().getOrDefault(name, Kept.NOTHING);
		Path configuration = own.configuration() == null ? ownConfiguration(name) : Path.of(own.configuration());
		boolean admin = name.equals(owner) || listed.groups().stream().anyMatch(this::isAdmin);
		Set<Role> roles = EnumSet.noneOf(Role.class);
		listed.groups().forEach(group -> roles.addAll(roles(content.groups().getOrDefault(group, List.of()))));
		return new Account(new User(name, configuration, admin ? Role.ALL : Set.copyOf(roles), admin), listed.groups(), listed.timeout(), own.password());
	}

	Path ownConfiguration(String name) {
		return home.resolve("users").resolve(name).resolve("config/fwmconfig.xml");
	}

	private boolean isAdmin(String group) {
		return content.groups().getOrDefault(group, List.of()).contains("*");
	}

	/** What names of roles stand for; a word that is none gives nothing. */
	static Set<Role> roles(List<String> names) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String name : names) {
			if (name.equals("*")) {
				return Role.ALL;
			}
			Role.of(name).ifPresent(roles::add);
		}
		return roles;
	}

	// changes: on disk before anybody sees them

	/** Makes a user, with folders of his own unless his configuration is elsewhere. Whatever was kept of one of this name is forgotten. */
	synchronized void create(String name, List<String> groups, Kept own) throws IOException {
		if (own.configuration() == null) {
			for (String folder : FOLDERS) {
				Files.createDirectories(home.resolve("users").resolve(name).resolve(folder));
			}
		}
		forget(name, own);
		change(accounts -> file.setUser(accounts, name, groups, null));
	}

	synchronized void set(String name, List<String> groups, String timeout) throws IOException {
		change(accounts -> file.setUser(accounts, name, groups, timeout));
	}

	synchronized void delete(String name) throws IOException {
		change(accounts -> accounts.getUsers().removeIf(user -> user.getName().equals(name)));
		forget(name, Kept.NOTHING);
	}

	private void forget(String name, Kept now) throws IOException {
		Map<String, Kept> users = new HashMap<>(kept.users());
		users.remove(name);
		if (!now.equals(Kept.NOTHING)) {
			users.put(name, now);
		}
		write(users, kept.tokens().stream().filter(token -> !token.user().equals(name)).toList());
	}

	synchronized void setGroup(String name, List<String> roles) throws IOException {
		change(accounts -> AccountsFile.setGroup(accounts, name, roles));
	}

	synchronized void deleteGroup(String name) throws IOException {
		change(accounts -> AccountsFile.deleteGroup(accounts, name));
	}

	synchronized void setParameter(String name, String value) throws IOException {
		change(accounts -> AccountsFile.setParameter(accounts, name, value));
	}

	/** The first change of a lab without file lists in it who was a user until then. */
	private void change(Consumer<Accounts> edit) throws IOException {
		boolean first = !content.exists();
		List<String> implicit = first ? folders() : List.of();
		content = file.change(accounts -> {
			if (first) {
				implicit.forEach(name -> file.setUser(accounts, name, implicit(name).groups(), null));
			}
			edit.accept(accounts);
		});
		picture = paint();
	}

	/** Changes what is kept of a user beside the file. */
	synchronized void keep(String name, UnaryOperator<Kept> edit) throws IOException {
		Map<String, Kept> users = new HashMap<>(kept.users());
		users.put(name, edit.apply(users.getOrDefault(name, Kept.NOTHING)));
		write(users, kept.tokens());
	}

	synchronized void addToken(Token token) throws IOException {
		List<Token> tokens = new ArrayList<>(kept.tokens());
		tokens.add(token);
		write(kept.users(), tokens);
	}

	/** @return how many there were */
	synchronized int removeTokens(Predicate<Token> which) throws IOException {
		List<Token> rest = kept.tokens().stream().filter(which.negate()).toList();
		int removed = kept.tokens().size() - rest.size();
		if (removed > 0) {
			write(kept.users(), rest);
		}
		return removed;
	}

	private void write(Map<String, Kept> users, List<Token> tokens) throws IOException {
		Secrets.Content next = new Secrets.Content(1, Map.copyOf(users), tokens.stream().map(this::withLastUse).toList());
		secrets.write(next);
		kept = next;
		lastUses.keySet().retainAll(tokens.stream().map(Token::id).toList());
		picture = paint();
	}

	// last use of tokens: known at once, on disk some minutes later

	private Token withLastUse(Token token) {
		Instant used = lastUses.get(token.id());
		return used == null ? token : token.usedAt(used.toString());
	}

	/** Notes that a token was used now. */
	void used(Token token) {
		Instant now = Instant.now();
		lastUses.put(token.id(), now);
		boolean isOld = token.lastUsed() == null || Instant.parse(token.lastUsed()).plusSeconds(LAST_USE_SECONDS).isBefore(now);
		if (isOld && isSaving.compareAndSet(false, true)) {
			Thread.ofVirtual().name("token-use").start(() -> {
				saveLastUses();
				isSaving.set(false);
			});
		}
	}

	private synchronized void saveLastUses() {
		if (isClosed) {
			return;
		}
		try {
			write(kept.users(), kept.tokens());
		} catch (IOException e) {
			LOG.warn("When tokens were used last cannot be saved: {}", e.getMessage());
		}
	}
}
