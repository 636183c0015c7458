// SPDX-License-Identifier: EPL-2.0
package org.twister.model.validation.internal;

import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.twister.model.email.EmailConfiguration;
import org.twister.model.email.EmailPackage.Literals;

/** Rules of the e-mail at the end of a run. */
final class EmailValidator {

	private static final Set<String> ATTACHMENTS = Set.of("junit", "log");

	/** The beginning of a variable that does not end. */
	private static final Pattern UNCLOSED = Pattern.compile("(?<!\\$)(?:\\$\\$)*(\\$\\{(?!\\w+\\}).{0,20})", Pattern.DOTALL);
	private static final Pattern UNCLOSED_BRACE = Pattern.compile("(?<!\\$)(\\{\\w++)(?![^\\n]*\\})");

	private final Findings found;

	EmailValidator(Findings found) {
		this.found = found;
	}

	void check(EmailConfiguration email) {
		if (email.isEnabled()) {
			found.required("missing-server", email.getServer(), email, Literals.EMAIL_CONFIGURATION__SERVER, "The e-mail is enabled and names no mail server.");
			found.required("missing-sender", email.getFrom(), email, Literals.EMAIL_CONFIGURATION__FROM, "The e-mail is enabled and has no sender.");
			if (email.getRecipients().stream().allMatch(Findings::isBlank)) {
				found.error("missing-recipient", email, Literals.EMAIL_CONFIGURATION__RECIPIENTS, "The e-mail is enabled and has no recipient.");
			}
		}
		if (!Findings.isBlank(email.getServer())) {
			found.address(email.getServer().strip(), "Mail server '" + email.getServer() + "'", email, Literals.EMAIL_CONFIGURATION__SERVER);
		}
		checkTemplate(email, Literals.EMAIL_CONFIGURATION__SUBJECT, "subject");
		checkTemplate(email, Literals.EMAIL_CONFIGURATION__MESSAGE, "message");
		for (String attachment : email.getAttachments()) {
			if (!ATTACHMENTS.contains(attachment)) {
				found.error("unknown-attachment", email, Literals.EMAIL_CONFIGURATION__ATTACHMENTS,
						"The e-mail cannot bring '" + attachment + "': there are 'junit' and 'log'.");
			}
		}
	}

	private void checkTemplate(EmailConfiguration email, EAttribute feature, String name) {
		String text = (String) email.eGet(feature);
		if (text == null) {
			return;
		}
		var unclosed = UNCLOSED.matcher(text);
		if (unclosed.find()) {
			found.error("unbalanced-template", email, feature, "A variable in the " + name + " of the e-mail is not complete: '" + unclosed.group(1) + "'.");
			return;
		}
		var brace = UNCLOSED_BRACE.matcher(text);
		if (brace.find()) {
			found.warning("unbalanced-template", email, feature, "A variable in the " + name + " of the e-mail is not closed: '" + brace.group(1) + "'.");
		}
	}
}
