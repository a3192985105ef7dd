package dev.shoreline.diff;

import java.util.List;

/** Compares two states of a project by what their designs are, never by their text. */
public final class Differences {
  private Differences() {}

  /** What changed from {@code before} to {@code after}; exchanged sides give the mirror image. */
  public static Difference between(Side before, Side after) {
    return new Difference(before.name(), after.name(), List.of(), List.of(), List.of());
  }
}
