// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** A resource whose file is XML. */
abstract class XmlResource extends LoadOnlyResource {

	protected XmlResource(URI uri) {
		super(uri);
	}

	/** Reads the root object; the cursor stands before the root element. */
	protected abstract EObject read(XmlCursor in) throws IOException;

	@Override
	protected final EObject read(InputStream in) throws IOException {
		XmlCursor cursor = new XmlCursor(in, file(), getWarnings()::add);
		EObject root = read(cursor);
		cursor.end();
		return root;
	}
}
