// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.engine.api.TestCall;
import org.twister.ep.channel.Message;

/**
 * Finds the {@link TestCall} that has the function a running test calls. The services are fetched when they are needed: some of them need the EP pool themselves.
 * Each call runs on a virtual thread. Thread-safe.
 */
@Component(service = CallDispatcher.class)
public final class CallDispatcher {

	private static final Logger LOG = LoggerFactory.getLogger(CallDispatcher.class);

	private final Map<ServiceReference<TestCall>, BundleContext> references = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
	private final Supplier<List<TestCall>> services;
	private final BundleContext context;

	@Activate
	public CallDispatcher(BundleContext context) {
		this.context = context;
		this.services = this::fetch;
	}

	CallDispatcher(List<TestCall> services) {
		this.context = null;
		this.services = () -> services;
	}

	@Reference(service = TestCall.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCall(ServiceReference<TestCall> reference) {
		references.put(reference, context);
	}

	void removeCall(ServiceReference<TestCall> reference) {
		references.remove(reference);
	}

	private List<TestCall> fetch() {
		return references.keySet().stream().map(context::getService).filter(s -> s != null).toList();
	}

	/** Answers now or later, once, whatever becomes of the connection. */
	void dispatch(ManagerSession session, HeldTask held, Message.Call call) {
		Optional<Message.CallResult> known = session.beginCall(call.id());
		if (known == null) {
			Thread.ofVirtual().name("call " + held.order().task() + " " + call.function()).start(() -> {
				Message.CallResult result = perform(held, call);
				session.endCall(result);
				session.send(result);
			});
		} else {
			known.ifPresent(session::send);
		}
	}

	private Message.CallResult perform(HeldTask held, Message.Call call) {
		try {
			for (TestCall service : services.get()) {
				if (service.functions().contains(call.function())) {
					return new Message.CallResult(call.id(), service.call(held.order(), held.ep(), call.function(), call.arguments()), null);
				}
			}
			return failed(call, "the Central Engine has no function " + call.function());
		} catch (Exception e) {
			LOG.debug("call of {} failed", call.function(), e);
			return failed(call, e.getMessage() == null ? e.toString() : e.getMessage());
		}
	}

	private static Message.CallResult failed(Message.Call call, String error) {
		return new Message.CallResult(call.id(), null, error);
	}
}
