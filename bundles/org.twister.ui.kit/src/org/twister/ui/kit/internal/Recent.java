// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twister.ui.kit.CeAddress;

/** Connections that worked, newest first, in the preferences. Tokens are never written, only where one was read. */
final class Recent {

	private static final int MAX = 10;
	private static final String KEY = "recentConnections"; //$NON-NLS-1$
	private static final Logger LOG = LoggerFactory.getLogger(Recent.class);

	private final Preferences preferences;

	Recent(Preferences preferences) {
		this.preferences = preferences;
	}

	List<CeAddress> list() {
		List<CeAddress> found = new ArrayList<>();
		for (String line : preferences.get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			String[] parts = line.split("\t", 2); //$NON-NLS-1$
			if (!parts[0].isBlank()) {
				found.add(new CeAddress(URI.create(parts[0]), parts.length > 1 ? parts[1] : "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return found;
	}

	void add(CeAddress address) {
		List<CeAddress> all = list();
		all.removeIf(a -> a.uri().equals(address.uri()));
		all.addFirst(address);
		StringBuilder text = new StringBuilder();
		all.stream().limit(MAX).forEach(a -> text.append(a.uri()).append('\t').append(a.tokenPath()).append('\n'));
		preferences.put(KEY, text.toString());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			LOG.warn("Recent connections could not be saved: {}", e.getMessage()); //$NON-NLS-1$
		}
	}
}
