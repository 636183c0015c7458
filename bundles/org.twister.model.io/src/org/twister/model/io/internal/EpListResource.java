// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.twister.model.eplist.EpEntry;
import org.twister.model.eplist.EpList;
import org.twister.model.eplist.EplistFactory;
import org.twister.model.io.internal.IniFile.Option;
import org.twister.model.io.internal.IniFile.Section;

/** epname.ini: every section with an option CE_IP is an EP. */
public final class EpListResource extends LoadOnlyResource {

	private static final String SNIFFER = "PACKETSNIFFERPLUGIN";
	private static final String SNIFFER_INTERFACE = "ETH_INTERFACE";
	private static final String ENABLED = "ENABLED";
	private static final String CE_IP = "CE_IP";
	private static final String CE_PORT = "CE_PORT";
	private static final String EP_HOST = "EP_HOST";
	private static final String AUTO = "AUTO";
	private static final String AUTO_CE_IP = "AUTO_CE_IP";
	private static final String AUTO_CE_PORT = "AUTO_CE_PORT";
	private static final Set<String> KNOWN = Set.of(ENABLED, CE_IP, CE_PORT, EP_HOST);

	public EpListResource(URI uri) {
		super(uri);
	}

	@Override
	protected EpList read(InputStream in) throws IOException {
		EpList list = EplistFactory.eINSTANCE.createEpList();
		list.setSource(new Place(1, 1), 0);
		for (Section section : IniFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file())) {
			if (section.name().equalsIgnoreCase(SNIFFER)) {
				list.setSnifferEnabled(isOn(section.value(ENABLED, "0")));
				list.setSnifferInterface(section.value(SNIFFER_INTERFACE, ""));
			} else if (section.has(CE_IP)) {
				list.getEntries().add(entry(section));
			} else if (section.name().equals(AUTO)) {
				list.setAutoCeHost(section.value(AUTO_CE_IP, ""));
				list.setAutoCePort(port(section, AUTO_CE_PORT));
			}
		}
		return list;
	}

	private EpEntry entry(Section section) {
		EpEntry entry = EplistFactory.eINSTANCE.createEpEntry();
		entry.setSource(new Place(section.line(), section.column()), 0);
		entry.setName(section.name());
		entry.setCeHost(section.value(CE_IP, ""));
		entry.setCePort(port(section, CE_PORT));
		entry.setHost(section.value(EP_HOST, ""));
		entry.setEnabled(isOn(section.value(ENABLED, "1")));
		section.options().forEach((key, option) -> {
			if (!KNOWN.contains(key.toUpperCase(Locale.ROOT))) {
				entry.getOptions().put(key, option.value());
			}
		});
		return entry;
	}

	private static boolean isOn(String value) {
		return !value.equals("0") && !value.equalsIgnoreCase("false");
	}

	private int port(Section section, String key) {
		String value = section.value(key, "8000");
		try {
			int port = Integer.parseInt(value);
			if (port > 0 && port < 65536) {
				return port;
			}
		} catch (NumberFormatException e) {
			// same warning as for one out of range
		}
		Option option = section.options().get(key.toLowerCase(Locale.ROOT));
		getWarnings().add(
				new SourceWarning("Port '" + value + "' of [" + section.name() + "] is no port number; 8000 is used.", file(), option.line(), option.column()));
		return 8000;
	}
}
