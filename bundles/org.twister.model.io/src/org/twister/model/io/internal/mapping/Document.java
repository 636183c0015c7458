// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io.internal.mapping;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.twister.model.ModelObject;
import org.twister.model.io.Conversion;
import org.twister.model.io.Dialect;
import org.twister.model.io.FileKind;
import org.twister.model.io.Limits;
import org.twister.model.io.MalformedFileException;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.SourceWarning;
import org.twister.model.io.internal.text.Syntax;
import org.twister.model.io.internal.text.TextFile;
import org.twister.model.io.internal.text.UnwritableTextException;

/** The text of a file, its tree and its table: what objects are read from and written into. */
public final class Document {

	private final FileKind kind;
	private final FileMapping mapping;
	private final SourceTree tree;
	private final Limits limits;
	private final Dialect dialect;
	private final ModelObject root;

	private Document(FileKind kind, FileMapping mapping, SourceTree tree, Limits limits, Dialect dialect, ModelObject root) {
		this.kind = kind;
		this.mapping = mapping;
		this.tree = tree;
		this.limits = limits;
		this.dialect = dialect;
		this.root = root;
	}

	/** Reads a text. */
	public static Document read(TextFile text, FileKind kind, Limits limits, Consumer<SourceWarning> warnings) throws MalformedFileException {
		FileMapping mapping = Tables.of(kind, text.text());
		SourceTree tree = mapping.syntax().parse(text.file(), text.text(), limits, warnings);
		try {
			mapping.verify(tree);
			ModelObject root = new ModelReader(tree, mapping.defaults(), warnings).read(mapping.root().apply(tree), 0);
			return new Document(kind, mapping, tree, limits, mapping.dialect(tree), root);
		} catch (OutOfMemoryError e) {
			throw new MalformedFileException(text.file(), 1, 1, Syntax.NO_MEMORY);
		}
	}

	/** A new file for a root object of this class, in the newest dialect. */
	public static Document create(String file, FileKind kind, EClass type, Limits limits) throws MalformedFileException {
		FileMapping mapping = Tables.newest(kind);
		SourceTree tree = mapping.syntax().parse(file, mapping.empty().apply(Dialect.NEWEST, type.getName()), limits, warning -> {});
		return new Document(kind, mapping, tree, limits, Dialect.NEWEST, null);
	}

	public SourceTree tree() {
		return tree;
	}

	public Dialect dialect() {
		return dialect;
	}

	/** As it was read; null of a new file. */
	public ModelObject root() {
		return root;
	}

	/** The text with these objects in it. */
	public String write(ModelObject object) throws IOException {
		return edit(new ModelWriter(tree, mapping.defaults(), dialect, false, root == null), object);
	}

	/** The text with these objects in it, in another dialect. */
	public Conversion convert(ModelObject object, Dialect to) throws IOException {
		ModelWriter writer = new ModelWriter(tree, mapping.defaults(), to, true, root == null);
		String text = edit(writer, object);
		return new Conversion(text, writer.losses());
	}

	private String edit(ModelWriter writer, ModelObject object) throws IOException {
		try {
			return writer.write(mapping.root().apply(tree), object);
		} catch (UnwritableTextException e) {
			throw new IOException(tree.file() + ": " + e.getMessage(), e);
		}
	}

	/** The document that these objects' present text makes; their places are then in it. */
	public Document rebase(ModelObject object) throws IOException {
		String text = write(object);
		Document now = read(new TextFile(tree.file(), text), kind, limits, warning -> {});
		Places.copy(now.root(), object);
		return new Document(kind, now.mapping, now.tree, limits, now.dialect, object);
	}
}
