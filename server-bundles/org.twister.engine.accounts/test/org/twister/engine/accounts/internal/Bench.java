// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.accounts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.twister.engine.api.Caller;
import org.twister.rpc.RpcException;
import org.twister.rpc.UserService.ReadAudit;

/** The components of this bundle on one home, as a Central Engine has them. */
final class Bench implements AutoCloseable {

	static final Caller ADMIN = new Caller("ana", true, false);

	final AccountStore store;
	final AuditLog audit;
	final AccountAuthenticator authenticator;
	final UserServiceComponent service;

	Bench(Path home) throws IOException {
		this(TestSettings.of(home));
	}

	Bench(TestSettings settings) throws IOException {
		store = new AccountStore(settings);
		audit = new AuditLog(settings);
		authenticator = new AccountAuthenticator(settings, store, audit);
		service = new UserServiceComponent(store, authenticator, audit);
	}

	/** What a call throws that is refused. */
	interface Work<T> {
		T run() throws Exception;
	}

	static <T> T as(Caller caller, Work<T> work) throws Exception {
		return caller.call(work::run);
	}

	<T> T asAdmin(Work<T> work) throws Exception {
		return as(ADMIN, work);
	}

	Caller caller(String user) {
		return store.find(user).orElseThrow().caller();
	}

	static String basic(String text) {
		return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	Optional<Caller> login(String user, String password, String address) throws RpcException {
		return authenticator.authenticate(basic(user + ":" + password), false, address);
	}

	List<String> audited(String action) throws Exception {
		return asAdmin(() -> service.audit(new ReadAudit(0, null, action))).stream()
				.map(e -> e.login() + " " + e.action() + " " + e.object() + " " + e.detail()).toList();
	}

	@Override
	public void close() {
		authenticator.close();
		store.close();
		audit.close();
	}
}
