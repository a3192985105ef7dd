package dev.shoreline.emit.html;

import dev.shoreline.check.Status;

/** Ending of the style class of a status: {@code s-fail}, {@code d-marginal} and so on. */
public final class Tone {
  private Tone() {}

  public static String of(Status status) {
    return switch (status) {
      case FAIL -> "fail";
      case MARGINAL -> "marginal";
      case NOT_EVALUATED -> "open";
      case WAIVED -> "waived";
      case PASS -> "pass";
      case NOT_APPLICABLE -> "na";
    };
  }
}
