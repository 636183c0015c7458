// SPDX-License-Identifier: EPL-2.0
/** Files on disk: read whole and below a limit, written whole or not at all, and never over what somebody else wrote. Knows nothing of what is in them. */
package org.twister.model.io.internal.store;
