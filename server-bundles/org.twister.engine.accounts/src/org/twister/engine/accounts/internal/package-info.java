// SPDX-License-Identifier: EPL-2.0
/**
 * Who may call the Central Engine: the tokens in {@code <home>/config}. Makes them at the first start, knows a caller by one; decides nothing about what he may do
 * beyond the role it gives him.
 */
package org.twister.engine.accounts.internal;
