// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.util.List;

import org.twister.model.email.EmailPackage;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.XmlSyntax;

/** email.xml. */
final class EmailMapping {

	private EmailMapping() {}

	static FileMapping create() {
		ObjectMapping email = ObjectMapping.of(EmailPackage.Literals.EMAIL_CONFIGURATION)
				.always("Enabled", EmailPackage.Literals.EMAIL_CONFIGURATION__ENABLED, Codecs.SENDS)
				.always("SMTPPath", EmailPackage.Literals.EMAIL_CONFIGURATION__SERVER, Codecs.TEXT)
				.value("SMTPSecurity", EmailPackage.Literals.EMAIL_CONFIGURATION__SECURITY, Codecs.literal(EmailPackage.Literals.MAIL_SECURITY))
				.always("SMTPUser", EmailPackage.Literals.EMAIL_CONFIGURATION__USER, Codecs.TEXT)
				.always("SMTPPwd", EmailPackage.Literals.EMAIL_CONFIGURATION__PASSWORD, Codecs.TEXT)
				.always("From", EmailPackage.Literals.EMAIL_CONFIGURATION__FROM, Codecs.TEXT)
				.always("To", EmailPackage.Literals.EMAIL_CONFIGURATION__RECIPIENTS, Codecs.list(",;", ","))
				.always("Subject", EmailPackage.Literals.EMAIL_CONFIGURATION__SUBJECT, Codecs.TEXT)
				.always("Message", EmailPackage.Literals.EMAIL_CONFIGURATION__MESSAGE, Codecs.RAW)
				.value("Attach", EmailPackage.Literals.EMAIL_CONFIGURATION__ATTACHMENTS, Codecs.list(",", ","));
		return FileMapping.of(XmlSyntax.XML, email, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Root>\n</Root>\n").checkedBy(EmailMapping::problem);
	}

	private static String problem(SourceTree tree) {
		if (tree.child(0, "FileType") != SourceTree.NONE) {
			return "This is a framework configuration, not an e-mail configuration: it has a <FileType>.";
		}
		return FileMapping.rootProblem(tree, List.of("Root"), "e-mail configuration");
	}
}
