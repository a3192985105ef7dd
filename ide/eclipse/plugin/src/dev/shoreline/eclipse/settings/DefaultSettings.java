package dev.shoreline.eclipse.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;

/** Values of settings nobody has touched. Nothing is generated unless the user asks for it. */
public final class DefaultSettings extends AbstractPreferenceInitializer {
  @Override
  public void initializeDefaultPreferences() {
    IPreferenceStore store = Settings.store();
    store.setDefault(Settings.JAVA_HOME, "");
    store.setDefault(Settings.PAUSE, 300);
    store.setDefault(Settings.BUILD_ON_SAVE, false);
    store.setDefault(Settings.OUTPUT_FOLDER, "out");
    store.setDefault(Settings.TRACE, "off");
    store.setDefault(Settings.VERDICT_SEVERITY, "rule");
  }
}
