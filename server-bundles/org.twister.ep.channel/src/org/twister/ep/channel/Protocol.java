// SPDX-License-Identifier: EPL-2.0
package org.twister.ep.channel;

/** Numbers both sides must agree on. */
public final class Protocol {

	/** Version spoken here. */
	public static final int VERSION = 1;

	/** Paths of the sockets and of the files. */
	public static final String CONTROL_PATH = "/ep";
	public static final String LOG_PATH = "/ep/log";
	public static final String FILES_PATH = "/ep/files";

	/** So many bytes of one test's log may be under way, unacknowledged. */
	public static final int LOG_WINDOW = 1 << 20;

	/** Largest number of log bytes in one frame. */
	public static final int MAX_FRAME = 64 << 10;

	/** A sign of life is sent so often. */
	public static final int HEARTBEAT_MILLIS = 1000;

	/** Without a sign of life for so long the other side is lost. */
	public static final int LOSS_MILLIS = 5000;

	/** Close code of a socket that was refused: the reason says why, trying again at once is of no use. */
	public static final int CLOSE_REFUSED = 4403;

	/** Close code of a log socket that belongs to no connected EP manager. */
	public static final int CLOSE_UNKNOWN_MANAGER = 4404;

	private Protocol() {}

	/** Whether a peer of that version is understood: this one and the one before. */
	public static boolean accepts(int version) {
		return version == VERSION || version == VERSION - 1 && version > 0;
	}

	/** Why a peer of that version is refused, for people. */
	public static String mismatch(int version) {
		return "the EP manager speaks version " + version + " of the EP protocol, this Central Engine version " + VERSION
				+ (VERSION > 1 ? " and " + (VERSION - 1) : "") + ": install the same version of Twister on both";
	}
}
