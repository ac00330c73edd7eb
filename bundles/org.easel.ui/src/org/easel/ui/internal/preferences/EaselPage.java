package org.easel.ui.internal.preferences;

import java.util.stream.Stream;

import org.easel.ui.EaselPreferences;
import org.easel.ui.EaselPreferences.Grouping;
import org.easel.ui.internal.Messages;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PathEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Preferences, Easel: folders of models, threads, grouping of pictures. */
public final class EaselPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_THREADS = 256;

	public EaselPage() {
		super(GRID);
		setPreferenceStore(new EaselPreferences().store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing of the workbench is needed.
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.easel.ui.preferences"); //$NON-NLS-1$
	}

	@Override
	protected void createFieldEditors() {
		var parent = getFieldEditorParent();
		addField(new PathEditor(EaselPreferences.MODEL_FOLDERS, Messages.Preferences_modelFolders, Messages.Preferences_chooseModelFolder, parent));
		var threads = new IntegerFieldEditor(EaselPreferences.THREADS, Messages.bind(Messages.Preferences_threads, Runtime.getRuntime().availableProcessors()), parent);
		threads.setValidRange(0, MOST_THREADS);
		addField(threads);
		var groupings = Stream.of(Grouping.values()).map(each -> new String[] { label(each), each.name() }).toArray(String[][]::new);
		addField(new ComboFieldEditor(EaselPreferences.GROUPING, Messages.Preferences_grouping, groupings, parent));
	}

	private static String label(Grouping grouping) {
		return switch (grouping) {
			case NONE -> Messages.Grouping_none;
			case FOLDER -> Messages.Grouping_folder;
			case RATING -> Messages.Grouping_rating;
			case RESOLUTION -> Messages.Grouping_resolution;
			case BUCKET -> Messages.Grouping_bucket;
		};
	}
}
