// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.ep.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
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
 * While the engine starts a function may be there a moment later than the EPs that call it; while it ends, a moment shorter: such a call waits, and if the engine has gone
 * meanwhile the EP asks the next one. Each call runs on a virtual thread. Thread-safe.
 */
@Component(service = CallDispatcher.class)
public final class CallDispatcher {

	private static final Logger LOG = LoggerFactory.getLogger(CallDispatcher.class);

	/** For so long after a start, and after a service has gone, a function that is not there is waited for. */
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
	private static final long LOOK_MILLIS = 50;

	private final Map<ServiceReference<TestCall>, Optional<TestCall>> fetched = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
	private final Supplier<List<TestCall>> services;
	private final BundleContext context;
	private volatile long patientUntil;

	@Activate
	public CallDispatcher(BundleContext context) {
		this.context = context;
		this.patientUntil = System.nanoTime() + PATIENCE_NANOS;
		this.services = this::fetch;
	}

	CallDispatcher(List<TestCall> services) {
		this.context = null;
		this.patientUntil = System.nanoTime();
		this.services = () -> services;
	}

	@Reference(service = TestCall.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCall(ServiceReference<TestCall> reference) {
		fetched.put(reference, Optional.empty());
	}

	void removeCall(ServiceReference<TestCall> reference) {
		patientUntil = System.nanoTime() + PATIENCE_NANOS;
		Optional<TestCall> service = fetched.remove(reference);
		if (service != null && service.isPresent()) {
			context.ungetService(reference);
		}
	}

	/** Each is fetched once and kept until it goes. */
	private List<TestCall> fetch() {
		List<TestCall> found = new ArrayList<>();
		fetched.keySet().forEach(reference -> fetch(reference).ifPresent(found::add));
		return found;
	}

	private Optional<TestCall> fetch(ServiceReference<TestCall> reference) {
		Optional<TestCall> known = fetched.get(reference);
		if (known == null || known.isPresent()) {
			return known == null ? Optional.empty() : known;
		}
		TestCall service = context.getService(reference);
		if (service == null) {
			return Optional.empty();
		}
		boolean isKept = fetched.replace(reference, known, Optional.of(service));
		if (!isKept) {
			context.ungetService(reference);
		}
		return Optional.of(service);
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
		if (held.isForeign()) {
			return failed(call, "the test is of a run that is not one of this EP's user");
		}
		try {
			Optional<TestCall> service = find(call.function());
			return service.isEmpty()
					? failed(call, "the Central Engine has no function " + call.function())
					: new Message.CallResult(call.id(), service.get().call(held.order(), held.ep(), call.function(), call.arguments()), null);
		} catch (Exception e) {
			LOG.debug("call of {} failed", call.function(), e);
			return failed(call, e.getMessage() == null ? e.toString() : e.getMessage());
		}
	}

	private Optional<TestCall> find(String function) throws InterruptedException {
		while (true) {
			for (TestCall service : services.get()) {
				if (service.functions().contains(function)) {
					return Optional.of(service);
				}
			}
			if (System.nanoTime() - patientUntil >= 0) {
				return Optional.empty();
			}
			Thread.sleep(LOOK_MILLIS);
		}
	}

	private static Message.CallResult failed(Message.Call call, String error) {
		return new Message.CallResult(call.id(), null, error);
	}
}
