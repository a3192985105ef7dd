package dev.shoreline.diff;

import java.util.Locale;

/** On which sides something is, and whether it is the same. */
public enum Presence {
  ADDED,
  REMOVED,
  CHANGED,
  UNCHANGED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same seen from the other side. */
  public Presence opposite() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case CHANGED, UNCHANGED -> this;
    };
  }
}
