// SPDX-License-Identifier: EPL-2.0
/** The runner of Perl tests: {@code Twister.pm} gives them their names before the file is read, {@code Twister/Api.pm} calls the EP when a test does. */
package org.twister.ep.perl.internal;
