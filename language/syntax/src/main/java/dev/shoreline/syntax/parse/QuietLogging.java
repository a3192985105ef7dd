package dev.shoreline.syntax.parse;

import org.apache.log4j.helpers.LogLog;

/**
 * Keeps the logger of Xtext's parser from looking for a configuration, which costs more than a
 * small parse. To be called before any class of the parser is loaded; a configuration that the user
 * names is left alone.
 */
final class QuietLogging {
  private QuietLogging() {}

  static void ensure() {
    if (System.getProperty("log4j.configuration") == null
        && System.getProperty("log4j.defaultInitOverride") == null) {
      System.setProperty("log4j.defaultInitOverride", "true");
      LogLog.setQuietMode(true);
    }
  }
}
