// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods are operations of the Central Engine. Each method takes nothing or one record, returns a record, a list of records or
 * nothing, and may throw {@link RpcException}. It is served at {@code POST /api/v1/<value>/<method>} with the record as JSON body.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RpcService {
	/** The service's name in the path. */
	String value();
}
