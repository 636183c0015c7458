// SPDX-License-Identifier: EPL-2.0
package org.twister.cli.internal.service;

import java.util.Locale;
import java.util.Optional;

import org.twister.cli.internal.product.Products.Product;

/** The two processes that run as services of a machine. */
enum ServiceKind {
	CE(Product.CENTRAL_ENGINE, "Central Engine", "TWISTER-CE READY"),
	EP(Product.EXECUTION_PROCESS, "EP manager", "TWISTER-EP READY");

	private final Product product;
	private final String title;
	private final String readyPrefix;

	ServiceKind(Product product, String title, String readyPrefix) {
		this.product = product;
		this.title = title;
		this.readyPrefix = readyPrefix;
	}

	Product product() {
		return product;
	}

	String title() {
		return title;
	}

	/** Beginning of the line on standard output that says it is ready. */
	String readyPrefix() {
		return readyPrefix;
	}

	/** {@code ce} or {@code ep}: on the command line and in file names. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<ServiceKind> ofWord(String word) {
		return java.util.Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
	}
}
