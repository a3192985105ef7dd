package dev.shoreline.syntax.outline;

import java.util.Locale;

/** What a file can declare for others to use. */
public enum DeclarationKind {
  KIND,
  PART,
  SOURCE,
  STANDARD,
  SECTION,
  DESIGN,
  VARIANT,
  COMPARE,
  FABRIC,

  /** Carries the name of the standard it overlays; nothing refers to an overlay. */
  OVERLAY;

  /** As written, for example {@code kind}. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one name cannot stand for both: a part is used where a kind is, a source never. */
  public boolean sharesNamesWith(DeclarationKind other) {
    return this == other || isClassifier() && other.isClassifier();
  }

  /** Whether others may refer to it, so that one name stands for one declaration. */
  public boolean isReferable() {
    return this != OVERLAY;
  }

  private boolean isClassifier() {
    return this == KIND || this == PART;
  }
}
