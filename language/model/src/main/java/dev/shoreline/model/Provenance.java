package dev.shoreline.model;

/**
 * The source of one number.
 *
 * @param locator where in the source, for example {@code table 4-2}; may be empty
 */
public record Provenance(Source source, String locator) {
  @Override
  public String toString() {
    return source.title() + (locator.isEmpty() ? "" : ", " + locator);
  }
}
