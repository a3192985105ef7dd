package dev.shoreline.diff;

/**
 * A file whose text differs while no difference of a design stands in it: layout, comments, the
 * order of declarations, or something that no design uses.
 */
public record FileChange(String path, Presence presence) {
  public String id() {
    return "TextChanged";
  }

  public Category category() {
    return Category.COSMETIC;
  }
}
