// SPDX-License-Identifier: EPL-2.0
package org.twister.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.twister.model.ModelObject;
import org.twister.model.io.internal.mapping.Document;
import org.twister.model.io.internal.store.FileStore;
import org.twister.model.io.internal.store.Snapshot;
import org.twister.model.io.internal.store.StoredText;
import org.twister.model.io.internal.text.SourceTree;
import org.twister.model.io.internal.text.TextFile;

/**
 * The objects of one file, and its text. What was read is written as it was, character by character; what was changed becomes edits of the loaded text, in the way the file
 * is written in; what was changed back is not written. {@code getWarnings} has what was passed over when it was read.
 * <p>
 * A resource without content from a file is a new file: it gets one root object, and is written in the newest dialect. For one thread at a time.
 */
public final class ModelResource extends ResourceImpl {

	/** Option for {@link #save}: {@code true} replaces a file that was changed by another one. */
	public static final String OVERWRITE = "overwrite";

	private final FileKind kind;
	private Limits limits = Limits.DEFAULT;
	private TextFile source;
	private Document document;
	private Snapshot snapshot;
	/** What the file had when it was read or written last. */
	private String stored;

	/** Called by {@link FileKind#createResource}. */
	ModelResource(URI uri, FileKind kind) {
		super(uri);
		this.kind = kind;
	}

	public FileKind kind() {
		return kind;
	}

	/** What a file may have at most; before it is loaded. */
	public void setLimits(Limits most) {
		limits = most;
	}

	/** The root object. */
	public ModelObject root() {
		return (ModelObject) getContents().get(0);
	}

	/** The dialect that the file is in, and what is new in it will be written in. */
	public Dialect dialect() {
		return document == null ? Dialect.NEWEST : document.dialect();
	}

	/** Why the file can be read and not written, with the place; empty if it can. */
	public String readOnlyReason() {
		return source == null ? "" : source.readOnlyReason();
	}

	/** The encoding of the file; UTF-8 for a new one. */
	public Charset charset() {
		return source == null ? StandardCharsets.UTF_8 : source.charset();
	}

	/** The text that was loaded; empty for a new file. Places of objects are in this text. */
	public String loadedText() {
		return document == null ? "" : document.tree().text();
	}

	/**
	 * The text that the objects have now: the loaded one if they are as they were.
	 *
	 * @throws IOException if a value cannot be written in this kind of file, saying which
	 */
	public String text() throws IOException {
		return current().write(root());
	}

	/**
	 * The text in another dialect, with what is lost in it. Changes neither the objects nor the file.
	 *
	 * @throws IOException as {@link #text}
	 */
	public Conversion convert(Dialect to) throws IOException {
		return current().convert(root(), to);
	}

	/** Bytes of a text of this file, in its encoding. */
	public byte[] encode(String text) throws IOException {
		TextFile file = source == null ? new TextFile(file(), text) : source;
		return file.encode(text, current().tree().syntax());
	}

	/** Takes the objects' present text as the loaded one, so that their places are those in the file that was saved. Their identity stays. */
	public void rebase() throws IOException {
		document = current().rebase(root());
		source = source == null
				? new TextFile(file(), document.tree().text())
				: new TextFile(source.file(), document.tree().text(), source.charset(), source.readOnlyReason());
	}

	private Document current() throws IOException {
		if (document == null) {
			document = Document.create(file(), kind, root().eClass(), limits);
		}
		return document;
	}

	/** Path for messages. */
	private String file() {
		return uri.isFile() ? uri.toFileString() : uri.toString();
	}

	/**
	 * Reads the file, and notes what is in it, so that it is not overwritten when another one has written it since.
	 *
	 * @throws MalformedFileException            if it is not of this kind
	 * @throws java.nio.file.NoSuchFileException if it is not there
	 */
	@Override
	public void load(Map<?, ?> options) throws IOException {
		if (!uri.isFile()) {
			super.load(options);
		} else if (!isLoaded) {
			StoredText read = FileStore.read(Path.of(uri.toFileString()), limits);
			take(read.text());
			stored = read.text().text();
			snapshot = read.snapshot();
			setLoaded(true);
			setModified(false);
		}
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		byte[] bytes = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
		if (bytes.length > limits.bytes()) {
			throw new MalformedFileException(file(), 1, 1, "The file is larger than " + limits.bytes() + " bytes.");
		}
		take(TextFile.decode(file(), bytes));
	}

	private void take(TextFile text) throws IOException {
		Document read = Document.read(text, kind, limits, getWarnings()::add);
		source = text;
		document = read;
		getContents().add(read.root());
	}

	/** Another file: what is there is not known. */
	@Override
	public void setURI(URI uri) {
		snapshot = null;
		super.setURI(uri);
	}

	/**
	 * Writes the file: in one step, so that it is the old one or the new one at every instant, and keeps a backup of the old one beside it ({@code .NAME.bak}).
	 *
	 * @param options with {@link #OVERWRITE} whatever is there is replaced
	 * @throws FileChangedException if another one has written it since it was read, or it is there and was not read
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		if (!uri.isFile()) {
			super.save(options);
			return;
		}
		Path file = Path.of(uri.toFileString());
		String text = text();
		boolean isUnchanged = snapshot != null && text.equals(stored) && snapshot.isCurrent(file);
		if (!isUnchanged) {
			boolean overwrites = options != null && Boolean.TRUE.equals(options.get(OVERWRITE));
			snapshot = FileStore.write(file, encode(text), overwrites ? null : snapshot == null ? Snapshot.MISSING : snapshot);
			stored = text;
		}
		setModified(false);
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		out.write(encode(text()));
	}

	/** Range of an object in the loaded text, {@code [start, end)}; null if it is new. */
	public int[] range(EObject object) {
		return object instanceof ModelObject part && document != null && part.sourceText() == document.tree()
				? range(document.tree(), part.sourceNode())
				: null;
	}

	private static int[] range(SourceTree tree, int node) {
		return new int[]{tree.start(node), tree.end(node)};
	}
}
