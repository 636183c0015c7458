// SPDX-License-Identifier: EPL-2.0
package org.twister.ui.kit.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.twister.model.io.FileKind;

/**
 * Tells whether a file is of one kind, by the rules of {@link FileKind#recognise}; the kind's id is the describer's parameter {@code kind} in plugin.xml. A file that
 * could be of several kinds is left to the file names there.
 */
public final class KindDescriber implements ITextContentDescriber, IExecutableExtension {

	/** What telling elements are looked for in. */
	private static final int HEAD = 1 << 14;

	/** A line of a plain list of EPs. */
	private static final Pattern NAME = Pattern.compile("[\\w.@-]*|#.*");

	private FileKind kind;

	/** For the platform, which then calls {@link #setInitializationData}. */
	public KindDescriber() {}

	KindDescriber(FileKind kind) {
		this.kind = kind;
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) throws CoreException {
		String id = data instanceof Map<?, ?> parameters ? String.valueOf(parameters.get("kind")) : String.valueOf(data);
		kind = FileKind.of(id)
				.orElseThrow(() -> new CoreException(new Status(IStatus.ERROR, config.getContributor().getName(), "There is no kind of file '" + id + "'.")));
	}

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
	}

	@Override
	public int describe(Reader contents, IContentDescription description) throws IOException {
		char[] head = new char[HEAD];
		int count = 0;
		for (int read = 0; read >= 0 && count < HEAD; read = contents.read(head, count, HEAD - count)) {
			count += read;
		}
		String text = new String(head, 0, count);
		Optional<FileKind> found = FileKind.recognise(text, "");
		if (found.isEmpty()) {
			return tellsNothing(text.strip()) ? INDETERMINATE : INVALID;
		}
		return found.get() == kind ? VALID : INVALID;
	}

	/** Whether a file of the kind can look like this, and one of another kind as well. */
	private boolean tellsNothing(String text) {
		return text.isEmpty() || text.equals("{}") || kind == FileKind.EP_LIST && text.lines().allMatch(line -> NAME.matcher(line.strip()).matches());
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[]{IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK};
	}
}
