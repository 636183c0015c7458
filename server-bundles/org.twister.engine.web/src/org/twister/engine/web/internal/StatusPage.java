// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.twister.engine.api.Caller;
import org.twister.engine.api.EpPool;
import org.twister.engine.api.RunEngine;
import org.twister.engine.api.Settings;
import org.twister.engine.api.http.Endpoint;
import org.twister.engine.api.http.HttpExchange;
import org.twister.rpc.EpService.EpInfo;
import org.twister.rpc.RunService.RunInfo;

/** {@code /rest/}: what a person with a browser sees of this Central Engine. One page, no scripts. */
@Component(service = Endpoint.class)
public final class StatusPage implements Endpoint {

	private static final int RUNS = 20;
	private static final String PAGE = """
			<!doctype html>
			<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Twister Central Engine</title>
			<style>
			:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
			body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem }
			h1 { font-size: 1.4rem; margin-bottom: 0 } h2 { font-size: 1.1rem; margin-top: 2rem }
			p { margin: 0; opacity: .75 }
			table { border-collapse: collapse; width: 100%% } th, td { text-align: left; padding: .35rem .75rem .35rem 0 }
			th { font-weight: 600; border-bottom: 1px solid } td { border-bottom: 1px solid rgba(128, 128, 128, .3) }
			td:nth-child(1) { white-space: nowrap }
			</style></head><body>
			<h1>Twister Central Engine</h1>
			<p>Version %s, home %s, logged in as %s</p>
			<h2>Execution Processes</h2>
			%s
			<h2>Latest runs</h2>
			%s
			</body></html>
			""";

	private final Settings settings;
	private final EpPool eps;
	private final RunEngine engine;

	@Activate
	public StatusPage(@Reference Settings settings, @Reference EpPool eps, @Reference RunEngine engine) {
		this.settings = settings;
		this.eps = eps;
		this.engine = engine;
	}

	@Override
	public String path() {
		return "/rest";
	}

	@Override
	public boolean needsLogin() {
		return true;
	}

	@Override
	public void handle(HttpExchange exchange) throws Exception {
		Caller caller = exchange.caller().orElseThrow();
		String user = caller.admin() ? null : caller.user();
		String page = PAGE.formatted(escape(settings.version()), escape(settings.home().toString()), escape(caller.user()), eps(eps.list(user)),
				runs(engine.list(user, RUNS)));
		exchange.setHeader("Cache-Control", "no-store");
		exchange.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
		exchange.respond(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
	}

	private static String eps(List<EpInfo> eps) {
		if (eps.isEmpty()) {
			return "<p>None is connected. Start one with <code>./twister ep start</code>.</p>";
		}
		return table(List.of("Name", "Host", "User", "State"), eps.stream()
				.map(ep -> List.of(ep.name(), ep.host(), ep.user(), ep.state().name().toLowerCase() + (ep.run() > 0 ? ", run " + ep.run() : ""))).toList());
	}

	private static String runs(List<RunInfo> runs) {
		if (runs.isEmpty()) {
			return "<p>No run yet. Start one with <code>./twister run</code>.</p>";
		}
		return table(List.of("Run", "Project", "User", "Started", "State", "Tests"), runs.stream().map(run -> List.of("#" + run.id(), run.project(), run.user(),
				run.started(), run.outcome() == null ? run.status().word() : run.outcome().name().toLowerCase().replace('_', ' '), counts(run))).toList());
	}

	private static String counts(RunInfo run) {
		return run.counts().entrySet().stream().filter(e -> e.getValue() > 0).map(e -> e.getValue() + " " + e.getKey().screenWord())
				.collect(Collectors.joining(", "));
	}

	private static String table(List<String> heads, List<List<String>> rows) {
		String head = heads.stream().map(h -> "<th>" + escape(h) + "</th>").collect(Collectors.joining());
		String body = rows.stream().map(row -> row.stream().map(cell -> "<td>" + escape(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
				.collect(Collectors.joining("\n"));
		return "<table><thead><tr>" + head + "</tr></thead><tbody>\n" + body + "\n</tbody></table>";
	}

	private static String escape(String text) {
		return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
