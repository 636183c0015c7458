// SPDX-License-Identifier: EPL-2.0
package org.twister.workbench.internal;

import java.net.URI;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.twister.ui.kit.CeAddress;
import org.twister.ui.kit.CeSession;

/** Asks for an engine and connects; it stays open, with the reason on top, until that has worked. */
final class ConnectDialog extends TitleAreaDialog {

	/** Home folder of an engine started without another one. */
	static final String DEFAULT_HOME = "~/twister"; //$NON-NLS-1$

	private static final String DEFAULT_ADDRESS = "http://localhost:8000"; //$NON-NLS-1$

	private final CeSession session;
	private final List<CeAddress> recent;
	private Combo address;
	private Button fromFile;
	private Text path;
	private Button browse;
	private Button typed;
	private Text token;
	private ProgressBar progress;

	ConnectDialog(Shell parent, CeSession session) {
		super(parent);
		this.session = session;
		recent = session.recent();
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Connect_ShellTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Connect_Title);
		setMessage(Messages.Connect_Message);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(form);
		new Label(form, SWT.NONE).setText(Messages.Connect_Address);
		address = new Combo(form, SWT.DROP_DOWN);
		recent.forEach(r -> address.add(r.uri().toString()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(address);
		fromFile = new Button(form, SWT.RADIO);
		fromFile.setText(Messages.Connect_FromFile);
		path = new Text(form, SWT.BORDER);
		path.setToolTipText(Messages.Connect_FromFileTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.Connect_Browse);
		typed = new Button(form, SWT.RADIO);
		typed.setText(Messages.Connect_Token);
		token = new Text(form, SWT.BORDER | SWT.PASSWORD);
		token.setMessage(Messages.Connect_TokenHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(token);
		progress = new ProgressBar(form, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(progress);
		progress.setVisible(false);
		listen();
		fill(recent.isEmpty() ? new CeAddress(URI.create(DEFAULT_ADDRESS), DEFAULT_HOME, "") : recent.getFirst()); //$NON-NLS-1$
		return area;
	}

	private void listen() {
		address.addListener(SWT.Selection, e -> fill(recent.get(address.getSelectionIndex())));
		address.addListener(SWT.Modify, e -> setErrorMessage(null));
		browse.addListener(SWT.Selection, e -> {
			String chosen = new DirectoryDialog(getShell()).open();
			if (chosen != null) {
				path.setText(chosen);
			}
		});
		fromFile.addListener(SWT.Selection, e -> enable(true));
		typed.addListener(SWT.Selection, e -> enable(true));
	}

	private void fill(CeAddress known) {
		if (!address.getText().equals(known.uri().toString())) {
			address.setText(known.uri().toString());
		}
		boolean file = !known.tokenPath().isEmpty();
		fromFile.setSelection(file);
		typed.setSelection(!file);
		path.setText(file ? known.tokenPath() : DEFAULT_HOME);
		enable(true);
	}

	private void enable(boolean idle) {
		address.setEnabled(idle);
		fromFile.setEnabled(idle);
		typed.setEnabled(idle);
		path.setEnabled(idle && fromFile.getSelection());
		browse.setEnabled(idle && fromFile.getSelection());
		token.setEnabled(idle && typed.getSelection());
		progress.setVisible(!idle);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(idle);
		}
	}

	@Override
	public void create() {
		super.create();
		address.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Connect_Connect, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		CeAddress wanted;
		try {
			URI uri = CeAddress.parseUri(address.getText());
			if (typed.getSelection() && token.getText().isBlank()) {
				throw new IllegalArgumentException(Messages.Connect_TokenMissing);
			}
			wanted = new CeAddress(uri, fromFile.getSelection() ? path.getText().strip() : "", typed.getSelection() ? token.getText() : ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			setErrorMessage(e.getMessage());
			return;
		}
		setErrorMessage(null);
		setMessage(Messages.bind(Messages.Connect_Trying, wanted.label()), IMessageProvider.INFORMATION);
		enable(false);
		session.connect(wanted, 0).whenComplete((done, failure) -> {
			if (getShell() == null || getShell().isDisposed()) {
				return;
			}
			if (failure == null) {
				super.okPressed();
			} else {
				enable(true);
				setMessage(Messages.Connect_Message);
				setErrorMessage(failure.getMessage());
				address.setFocus();
			}
		});
	}
}
