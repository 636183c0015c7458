// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

import java.net.URI;

/** Where this CE listens. Published by engine.http when it does. */
public interface ServerAddress {

	/** For example {@code http://127.0.0.1:8000}. */
	URI uri();
}
