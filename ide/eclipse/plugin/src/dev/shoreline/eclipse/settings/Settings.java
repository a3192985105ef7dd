package dev.shoreline.eclipse.settings;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.preference.IPreferenceStore;

/** What the user may choose, read from the preference store of the workspace. */
public final class Settings {
  /** Folder of a Java installation for the server; empty means the Java of this Eclipse. */
  public static final String JAVA_HOME = "java.home";

  /** Milliseconds without typing before whole designs are checked. */
  public static final String PAUSE = "check.pause";

  public static final String BUILD_ON_SAVE = "build.on.save";
  public static final String OUTPUT_FOLDER = "build.folder";

  /** {@code off}, {@code messages} or {@code verbose}. */
  public static final String TRACE = "server.trace";

  /** {@code rule}, {@code error}, {@code warning} or {@code info}. */
  public static final String VERDICT_SEVERITY = "verdict.severity";

  private Settings() {}

  public static IPreferenceStore store() {
    return ShorelinePlugin.get().getPreferenceStore();
  }

  public static String text(String key) {
    return store().getString(key).strip();
  }

  public static boolean flag(String key) {
    return store().getBoolean(key);
  }

  /** The settings that the server understands, by the names it knows them by. */
  public static Map<String, Object> forServer() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("pause", store().getInt(PAUSE));
    settings.put("output", text(OUTPUT_FOLDER));
    return settings;
  }
}
