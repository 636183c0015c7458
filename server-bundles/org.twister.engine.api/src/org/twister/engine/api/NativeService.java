// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.api;

/**
 * An implementation of one of the {@code org.twister.rpc} service interfaces, registered as an OSGi service of this type; engine.web serves it by reflection. Its
 * methods are called on many threads, with {@link Caller#current()} set.
 */
public interface NativeService {

	/** The interface, annotated with {@code RpcService}, which this object implements. */
	Class<?> contract();
}
