// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc;

/** Why a call was refused. The HTTP status is what {@code /api/v1} answers with. */
public enum FaultCode {
	/** The request is malformed or names something impossible; the message says which field. */
	BAD_REQUEST(400),
	NOT_LOGGED_IN(401),
	FORBIDDEN(403),
	/** No such run, EP, file, operation. */
	NOT_FOUND(404),
	/** Not possible in this state, for example a run is active already. */
	CONFLICT(409),
	/** The plan has problems, listed in the fault. */
	INVALID_PLAN(422),
	/** Too much at a time, or too many failed log-ins: the message says when to try again. */
	TOO_MANY(429),
	INTERNAL(500),
	/** The Central Engine, or the part of it that serves this, is not there: said by clients that reach nobody, and by a CE that is starting or stopping. */
	UNAVAILABLE(503);

	private final int httpStatus;

	FaultCode(int httpStatus) {
		this.httpStatus = httpStatus;
	}

	public int httpStatus() {
		return httpStatus;
	}
}
