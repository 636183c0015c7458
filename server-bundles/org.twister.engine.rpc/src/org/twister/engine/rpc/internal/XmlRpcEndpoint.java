// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.twister.engine.api.Audit;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.EpRef;
import org.twister.engine.api.Globals;
import org.twister.engine.api.Libraries;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.Roots;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Scripts;
import org.twister.engine.api.Settings;
import org.twister.engine.api.TestCall;
import org.twister.engine.api.TestConfigurations;
import org.twister.engine.api.TestOrder;
import org.twister.engine.api.UserFiles;
import org.twister.engine.api.UserLogs;
import org.twister.engine.api.Users;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.spi.MailSender;
import org.twister.engine.api.spi.ResultDatabase;
import org.twister.engine.api.spi.store.BlobStore;
import org.twister.engine.api.spi.store.EventLog;

/**
 * XML-RPC at {@code /} and {@code /RPC2}. The legacy methods are also what {@code PROXY} in a test calls: there the caller is the user of the run. Some functions of a test have
 * the name of a method and other arguments: to a test its own are meant.
 */
@Component(service = {Endpoint.class, TestCall.class}, property = "service.ranking:Integer=10")
public final class XmlRpcEndpoint extends RpcEndpoint implements TestCall {

	private final LegacyApi testFunctions = new LegacyApi();
	private final Set<String> functions;
	private final Addons addons = new Addons();

	@Activate
	public XmlRpcEndpoint(@Reference Settings settings, @Reference RunEngine engine, @Reference EpPool pool, @Reference Globals globals, @Reference Users users,
			@Reference Roots roots, @Reference UserFiles files, @Reference UserLogs logs, @Reference Audit audit, @Reference EventLog events,
			@Reference BlobStore blobs) {
		super("/", Set.of("/", "/RPC2", "/RPC2/"), new LegacyApi(), new NativeCalls(), settings, users);
		addAll(new Services(settings, engine, pool, globals, users, roots, files, logs, audit, events, blobs, natives(), addons));
		functions = Stream.concat(legacy().names().stream(), testFunctions.names().stream()).collect(Collectors.toUnmodifiableSet());
	}

	private void addAll(Services services) {
		UserSetup setup = new UserSetup(services.users(), services.roots(), services.settings().home().resolve("users"));
		Variables variables = new Variables(services.blobs());
		StatusCalls status = new StatusCalls(services, setup, variables);
		status.addTo(legacy());
		new VariableCalls(services, status, setup, variables).addTo(legacy());
		new RunCalls(services, setup, status).addTo(legacy());
		new SuiteCalls(services).addTo(legacy());
		new SettingsCalls(services, setup).addTo(legacy());
		new PersistentCalls(services, setup).addTo(legacy());
		new FileCalls(services).addTo(legacy());
		new ProjectCalls(services, setup).addTo(legacy());
		new LogCalls(services).addTo(legacy());
		new LibraryCalls(services).addTo(legacy());
		new GlobalCalls(services).addTo(legacy());
		ConfigCalls configs = new ConfigCalls(services);
		configs.addTo(legacy());
		configs.addTestFunctions(testFunctions);
		new PanicCalls(services).addTo(legacy());
		new OutcomeCalls(services).addTo(legacy());
		new PluginCalls().addTo(legacy());
		new UserCalls(services).addTo(legacy());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addService(NativeService service) {
		natives().add(service);
	}

	void removeService(NativeService service) {
		natives().remove(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setScripts(Scripts service) {
		addons.set(service);
	}

	void unsetScripts(Scripts service) {
		addons.unset(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setPanicRules(PanicRules service) {
		addons.set(service);
	}

	void unsetPanicRules(PanicRules service) {
		addons.unset(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setLibraries(Libraries service) {
		addons.set(service);
	}

	void unsetLibraries(Libraries service) {
		addons.unset(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setTestConfigurations(TestConfigurations service) {
		addons.set(service);
	}

	void unsetTestConfigurations(TestConfigurations service) {
		addons.unset(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setMailSender(MailSender service) {
		addons.set(service);
	}

	void unsetMailSender(MailSender service) {
		addons.unset(service);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setResultDatabase(ResultDatabase service) {
		addons.set(service);
	}

	void unsetResultDatabase(ResultDatabase service) {
		addons.unset(service);
	}

	@Override
	public Set<String> functions() {
		return functions;
	}

	/** The functions that tests alone have. */
	LegacyApi testFunctions() {
		return testFunctions;
	}

	@Override
	public Object call(TestOrder order, EpRef ep, String function, List<Object> arguments) throws Exception {
		return callOfTest(testFunctions.find(function).isPresent() ? testFunctions : legacy(), order, function, arguments);
	}
}
