// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.logs.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Audit;
import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.PanicRules;
import org.twister.engine.api.PanicRules.Rule;
import org.twister.engine.api.Role;
import org.twister.model.panic.PanicExpression;
import org.twister.rpc.FaultCode;
import org.twister.rpc.PanicService;
import org.twister.rpc.RpcException;

import com.google.re2j.Matcher;

/** Serves panic rules to their users, and all of them to admins. */
@Component(service = NativeService.class)
public final class PanicServiceComponent implements NativeService, PanicService {

	private static final int MOST_PLACES = 1_000;
	private static final int LONGEST_SAMPLE = 1 << 20;
	private static final int LONGEST_EXPRESSION = 10_000;
	private static final Pattern LINE_END = Pattern.compile("\r\n|\n\r|\n|\r");

	private final PanicRules rules;
	private final Audit audit;

	@Activate
	public PanicServiceComponent(@Reference PanicRules rules, @Reference Audit audit) {
		this.rules = rules;
		this.audit = audit;
	}

	@Override
	public Class<?> contract() {
		return PanicService.class;
	}

	/** The user who is meant: the caller, or for an admin anybody. */
	static String user(String named) throws RpcException {
		Caller caller = Caller.current();
		if (named == null || named.isEmpty() || named.equals(caller.user())) {
			return caller.user();
		}
		if (!caller.admin()) {
			throw new RpcException(FaultCode.FORBIDDEN, "User " + caller.user() + " must be an admin to do this for " + named + ".");
		}
		return named;
	}

	/** The same for a change, which needs the role of those who run tests. */
	static String changed(String named) throws RpcException {
		Caller.current().require(Role.RUN_TESTS);
		return user(named);
	}

	private static PanicRule told(Rule rule) {
		return new PanicRule(rule.id(), rule.user(), rule.expression(), rule.enabled(), rule.warning());
	}

	@Override
	public List<PanicRule> list(ListPanicRules request) throws RpcException {
		return rules.list(user(request.user())).stream().map(PanicServiceComponent::told).toList();
	}

	@Override
	public PanicRule add(AddPanicRule request) throws RpcException {
		Rule rule = rules.add(changed(request.user()), request.expression(), !Boolean.FALSE.equals(request.enabled()));
		audit.record(Caller.current(), "panic.add", rule.user() + " " + rule.id(), rule.expression());
		return told(rule);
	}

	@Override
	public PanicRule update(UpdatePanicRule request) throws RpcException {
		Rule rule = rules.update(changed(request.user()), request.id(), request.expression(), request.enabled());
		audit.record(Caller.current(), "panic.update", rule.user() + " " + rule.id(), rule.expression());
		return told(rule);
	}

	@Override
	public void remove(RemovePanicRule request) throws RpcException {
		String user = changed(request.user());
		rules.remove(user, request.id());
		audit.record(Caller.current(), "panic.remove", user + " " + request.id(), "");
	}

	@Override
	public CheckedExpression check(CheckExpression request) throws RpcException {
		String text = request.expression() == null ? "" : request.expression();
		String sample = request.sample() == null ? "" : request.sample();
		if (text.length() > LONGEST_EXPRESSION || sample.length() > LONGEST_SAMPLE) {
			throw new RpcException(FaultCode.BAD_REQUEST, "An expression has at most " + LONGEST_EXPRESSION + " characters, a sample " + LONGEST_SAMPLE + ".");
		}
		PanicExpression expression = PanicExpression.of(text);
		ExpressionKind kind = ExpressionKind.valueOf(expression.kind().name());
		List<Place> places = kind == ExpressionKind.REFUSED || text.isEmpty() ? List.of() : places(expression, sample);
		return new CheckedExpression(kind, expression.reason(), expression.position(), places);
	}

	private static List<Place> places(PanicExpression expression, String sample) {
		List<Place> places = new ArrayList<>();
		int number = 0;
		for (String line : LINE_END.split(sample, -1)) {
			number++;
			if (!line.isEmpty() && places.size() < MOST_PLACES) {
				Matcher matcher = expression.pattern().matcher(line);
				if (matcher.find()) {
					places.add(new Place(number, matcher.start(), matcher.end()));
				}
			}
		}
		return places;
	}
}
