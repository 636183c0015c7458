// SPDX-License-Identifier: EPL-2.0
package org.twister.model.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.twister.model.edit.internal.Clipboard;
import org.twister.model.edit.internal.Structure;

/**
 * An editing domain for files of the model: one for each editor, or one for all. EMF.Edit's own commands do here what {@link ProjectCommands} do: removing a test removes the
 * dependencies on it, pasting gives new ids. Copying is not remembered by the command stack, for there is nothing to undo. One thread.
 */
public final class ModelEditingDomain extends AdapterFactoryEditingDomain {

	private final ModelClipboard sharedClipboard;
	private final Set<Resource> readOnly = new HashSet<>();

	/** A domain with a clipboard of its own. */
	public ModelEditingDomain() {
		this(new ModelClipboard());
	}

	/** @param clipboard that other domains may use too */
	public ModelEditingDomain(ModelClipboard clipboard) {
		super(adapterFactories(), new ModelCommandStack());
		sharedClipboard = clipboard;
	}

	private static AdapterFactory adapterFactories() {
		return new ComposedAdapterFactory(
				List.of(new ModelAdapterFactory(), new ResourceItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory())
						.toArray(AdapterFactory[]::new));
	}

	@Override
	public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
		Collection<?> objects = parameter.getCollection();
		if (type == CopyToClipboardCommand.class) {
			return Clipboard.copy(this, objects);
		}
		if (type == PasteFromClipboardCommand.class && parameter.getOwner() instanceof EObject owner) {
			return Clipboard.paste(this, owner, parameter.getIndex());
		}
		boolean ours = objects != null && !objects.isEmpty() && objects.stream().allMatch(EObject.class::isInstance);
		if (type == CutToClipboardCommand.class && ours) {
			return Clipboard.cut(this, objects);
		}
		if (ours && (type == DeleteCommand.class || type == RemoveCommand.class && parameter.getOwner() == null)) {
			return Structure.remove(this, objects);
		}
		return super.createCommand(type, parameter);
	}

	@Override
	public Collection<Object> getClipboard() {
		return sharedClipboard.contents();
	}

	@Override
	public void setClipboard(Collection<Object> contents) {
		sharedClipboard.setContents(contents);
	}

	@Override
	public boolean isReadOnly(Resource resource) {
		return readOnly.contains(resource);
	}

	/** Whether commands may change what is in the resource. */
	public void setReadOnly(Resource resource, boolean value) {
		if (value) {
			readOnly.add(resource);
		} else {
			readOnly.remove(resource);
		}
	}

	/** Forgets the commands and lets go of the item providers. */
	public void dispose() {
		getCommandStack().flush();
		((ComposedAdapterFactory) getAdapterFactory()).dispose();
	}

	private static final class ModelCommandStack extends BasicCommandStack {

		@Override
		public void execute(Command command) {
			if (command instanceof Clipboard.Copy) {
				if (command.canExecute()) {
					command.execute();
				}
				command.dispose();
			} else {
				super.execute(command);
			}
		}
	}
}
