// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** A resource with one root object that is read and not written: saving must keep every byte that was not edited, and a reader alone cannot. */
abstract class LoadOnlyResource extends ResourceImpl {

	protected LoadOnlyResource(URI uri) {
		super(uri);
	}

	/** Path for messages. */
	protected String file() {
		return uri.isFile() ? uri.toFileString() : uri.toString();
	}

	/** Reads the root object. */
	protected abstract EObject read(InputStream in) throws IOException;

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		getContents().add(read(in));
	}

	/** Refused before the file is opened: nothing is lost. */
	@Override
	public void save(Map<?, ?> options) {
		throw new UnsupportedOperationException(file() + " cannot be saved: files of this kind are only read.");
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) {
		save(options);
	}
}
