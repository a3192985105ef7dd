package dev.shoreline.eclipse.settings;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Window, Preferences, Shoreline. */
public final class SettingsPage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  public SettingsPage() {
    super(GRID);
    setDescription("Specs are checked by a language server, one process for this workbench.");
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(Settings.store());
  }

  @Override
  protected void createFieldEditors() {
    var parent = getFieldEditorParent();
    var java = new JavaFolder(parent);
    java.setEmptyStringAllowed(true);
    addField(java);
    var pause = new IntegerFieldEditor(Settings.PAUSE, "&Pause before a check (ms):", parent);
    pause.setValidRange(0, 10_000);
    addField(pause);
    String[][] severities = {
      {"As the rule says", "rule"},
      {"Error", "error"},
      {"Warning", "warning"},
      {"Information", "info"}
    };
    addField(
        new ComboFieldEditor(
            Settings.VERDICT_SEVERITY, "Failed &verdicts of standards are:", severities, parent));
    addField(
        new BooleanFieldEditor(
            Settings.BUILD_ON_SAVE, "&Build outputs when a spec is saved", parent));
    var folder = new StringFieldEditor(Settings.OUTPUT_FOLDER, "&Output folder:", parent);
    folder.setEmptyStringAllowed(false);
    addField(folder);
    String[][] traces = {{"Off", "off"}, {"Messages", "messages"}, {"Verbose", "verbose"}};
    addField(new ComboFieldEditor(Settings.TRACE, "Server &trace in the log:", traces, parent));
  }

  @Override
  public boolean performOk() {
    boolean done = super.performOk();
    ShorelinePlugin.server().settingsChanged();
    return done;
  }

  /** A folder with {@code bin/java} in it, or nothing. */
  private static final class JavaFolder extends DirectoryFieldEditor {
    JavaFolder(org.eclipse.swt.widgets.Composite parent) {
      super(Settings.JAVA_HOME, "&Java 17 or newer for the server (empty: this one's):", parent);
      setErrorMessage("There is no bin/java in this folder");
    }

    @Override
    protected boolean doCheckState() {
      String folder = getStringValue().strip();
      return folder.isEmpty()
          || Files.isRegularFile(Path.of(folder, "bin", "java"))
          || Files.isRegularFile(Path.of(folder, "bin", "java.exe"));
    }
  }
}
