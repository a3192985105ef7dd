package dev.shoreline.emit.conformance;

/** What reports say of the tool that made them. */
final class Tool {
  /** Semantic version; a test keeps it equal to the version of the build. */
  static final String VERSION = "0.1.0";

  private Tool() {}
}
