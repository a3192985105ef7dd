package dev.shoreline.check.render;

import dev.shoreline.model.message.Severity;

/**
 * Colours of a terminal, as escape sequences. They decorate: without them the text is the same.
 *
 * @param strong for the message
 * @param quiet for the frame around the excerpt
 */
public record Palette(
    String error, String warning, String note, String strong, String quiet, String reset) {

  public static final Palette NONE = new Palette("", "", "", "", "", "");

  public static final Palette ANSI =
      new Palette(
          "\u001b[1;31m", "\u001b[1;33m", "\u001b[1;36m", "\u001b[1m", "\u001b[34m", "\u001b[0m");

  String of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case NOTE -> note;
    };
  }
}
