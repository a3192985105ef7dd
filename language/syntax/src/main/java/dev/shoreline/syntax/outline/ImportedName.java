package dev.shoreline.syntax.outline;

/**
 * An import and where its name stands.
 *
 * @param name without the star
 * @param wildcard whether all that the package or the standard holds is meant
 */
public record ImportedName(String name, boolean wildcard, int offset, int length) {

  /** The last segment: what an import of one name makes known. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** As written: {@code std.parts.*}. */
  public String text() {
    return wildcard ? name + ".*" : name;
  }
}
