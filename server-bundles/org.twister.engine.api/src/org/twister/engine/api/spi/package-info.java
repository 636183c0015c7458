// SPDX-License-Identifier: EPL-2.0
/** What plugins and other bundles add to the engine as OSGi services. */
package org.twister.engine.api.spi;
