package dev.shoreline.cli;

import picocli.CommandLine.Option;

/** How messages are printed. */
final class MessageOptions {
  /** The forms of the one list of messages. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  /** When to colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      description = "text, json, sarif or github (workflow annotations). Default: text.")
  Format format = Format.TEXT;

  @Option(
      names = "--color",
      description = "auto, always or never. Default: auto, on a terminal only.")
  Color color = Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Errors only.")
  boolean quiet;

  @Option(
      names = {"-s", "--summary"},
      description = "Errors and the table of designs only.")
  boolean summary;

  boolean colored() {
    return color == Color.ALWAYS
        || (color == Color.AUTO && System.console() != null && System.getenv("NO_COLOR") == null);
  }
}
