// SPDX-License-Identifier: EPL-2.0
package org.twister.rpc.client.internal;

import java.time.Duration;

/**
 * How patient a client is.
 *
 * @param connect  until a connection stands
 * @param call     until a call is answered; starting a run may wait for EPs on the other side
 * @param ping     of an event stream that is quiet
 * @param dead     without a sign of life of an event stream: it is lost
 * @param retryMin first pause before reconnecting
 * @param retryMax longest pause before reconnecting
 */
public record Timing(Duration connect, Duration call, Duration ping, Duration dead, Duration retryMin, Duration retryMax) {

	public static final Timing DEFAULT = new Timing(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(15),
			Duration.ofMillis(200), Duration.ofSeconds(5));

	/** Doubles a pause. */
	Duration next(Duration pause) {
		Duration twice = pause.multipliedBy(2);
		return twice.compareTo(retryMax) > 0 ? retryMax : twice;
	}
}
