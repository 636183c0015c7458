// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twister.model.email.EmailConfiguration;
import org.twister.model.email.EmailFactory;
import org.twister.model.email.MailSecurity;
import org.twister.model.io.MalformedFileException;

class EmailMappingTest {

	private static final FileMapping EMAIL = EmailMapping.create();
	private static final String FULL = """
			<Root>
			  <Enabled>true</Enabled>
			  <SMTPPath>mail.lab:587</SMTPPath>
			  <SMTPSecurity>smtps</SMTPSecurity>
			  <SMTPUser>me</SMTPUser>
			  <SMTPPwd>4f6a</SMTPPwd>
			  <From>me@lab</From>
			  <To>a@lab; b@lab;</To>
			  <!-- the release -->
			  <Subject>$release_id on $date</Subject>
			  <Message> Hello &lt;all&gt;,
			the run of ${date} has ended.
			</Message>
			  <Attach>junit,log</Attach>
			  <Reply>x</Reply>
			</Root>
			""";

	@TestFactory
	Stream<DynamicTest> everyValue() throws MalformedFileException {
		return EveryValue.of(EMAIL, FULL).tests("EmailConfiguration");
	}

	@TestFactory
	Stream<DynamicTest> everyValueWhereThereIsNone() throws MalformedFileException {
		return EveryValue.of(EMAIL, "<Root>\n\t<SMTPPath/>\n</Root>").tests("EmailConfiguration");
	}

	@Test
	void whatIsInAFile() throws MalformedFileException {
		EmailConfiguration email = new Sample<EmailConfiguration>(EMAIL, FULL).root;
		assertTrue(email.isEnabled());
		assertEquals(List.of("mail.lab:587", "me", "4f6a", "me@lab", "$release_id on $date"),
				List.of(email.getServer(), email.getUser(), email.getPassword(), email.getFrom(), email.getSubject()));
		assertEquals(List.of("a@lab", "b@lab"), email.getRecipients());
		assertEquals(" Hello <all>,\nthe run of ${date} has ended.\n", email.getMessage());
		assertEquals(MailSecurity.SMTPS, email.getSecurity());
		assertEquals(List.of("junit", "log"), email.getAttachments());
	}

	@Test
	void onAndOff() throws MalformedFileException {
		for (String off : List.of("", "0", "false", "False", " ")) {
			assertFalse(enabled(off), off);
		}
		for (String on : List.of("true", "True", "1", "yes")) {
			assertTrue(enabled(on), on);
		}
		assertEquals(List.of("-<Enabled>1</Enabled>", "+<Enabled>0</Enabled>"),
				new Sample<EmailConfiguration>(EMAIL, "<Root>\n<Enabled>1</Enabled>\n</Root>").diff(email -> email.setEnabled(false)));
	}

	private static boolean enabled(String text) throws MalformedFileException {
		return new Sample<EmailConfiguration>(EMAIL, "<Root><Enabled>" + text + "</Enabled></Root>").root.isEnabled();
	}

	@Test
	void recipientsKeepTheirSeparator() throws MalformedFileException {
		assertEquals("a@lab; c@lab;", recipients("a@lab; b@lab;"));
		assertEquals("a@lab,c@lab", recipients("a@lab,b@lab"));
		assertEquals("a@lab , c@lab", recipients("a@lab , b@lab;x@lab"), "of several the first");
		assertEquals("a@lab,c@lab", recipients("a@lab"));
		assertEquals("a@lab;c@lab;", recipients("a@lab;"));
		assertEquals("a@lab,c@lab", recipients(""));
	}

	private static String recipients(String before) throws MalformedFileException {
		Sample<EmailConfiguration> sample = new Sample<>(EMAIL, "<Root>\n<To>" + before + "</To>\n</Root>");
		sample.diff(email -> {
			email.getRecipients().clear();
			email.getRecipients().addAll(List.of("a@lab", "c@lab"));
		});
		return sample.write().replaceAll("(?s).*<To>|</To>.*", "");
	}

	@Test
	void recipientsThatAreTheSameStayAsTheyAre() throws MalformedFileException {
		assertEquals(List.of(), new Sample<EmailConfiguration>(EMAIL, "<Root><To> a@lab ;b@lab,, </To></Root>").diff(email -> {
			email.getRecipients().clear();
			email.getRecipients().addAll(List.of("a@lab", "b@lab"));
		}));
	}

	@Test
	void aNewFileHasSecurityAndAttachmentsOnlyWhenSet() throws MalformedFileException {
		EmailConfiguration email = EmailFactory.eINSTANCE.createEmailConfiguration();
		email.setServer("h:25");
		assertEquals(List.of("Enabled", "SMTPPath", "SMTPUser", "SMTPPwd", "From", "To", "Subject", "Message"), elements(email));
		email.setSecurity(MailSecurity.NONE);
		email.getAttachments().add("log");
		assertEquals(List.of("Enabled", "SMTPPath", "SMTPSecurity", "SMTPUser", "SMTPPwd", "From", "To", "Subject", "Message", "Attach"), elements(email));
	}

	private static List<String> elements(EmailConfiguration email) throws MalformedFileException {
		return Sample.created(EMAIL, email).lines().filter(l -> l.startsWith("  <")).map(l -> l.replaceAll(" *<(\\w+).*", "$1")).toList();
	}

	@Test
	void otherFiles() throws MalformedFileException {
		assertNull(Checks.problem(EMAIL, FULL));
		assertEquals("This is no e-mail configuration: its root element is <html>, not <Root>.", Checks.problem(EMAIL, "<html/>"));
		assertEquals("This is a framework configuration, not an e-mail configuration: it has a <FileType>.",
				Checks.problem(EMAIL, "<Root><FileType>config</FileType></Root>"));
	}
}
