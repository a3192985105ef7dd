package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * A part as its data sheet describes it, with the values of the parts it extends already filled in.
 * Parts within it are instances of their own.
 *
 * @param formerly the name it had before, as its {@code was} states it, or empty
 */
public record Part(
    String qualifiedName,
    String name,
    Kind kind,
    Attributes attributes,
    String doc,
    String formerly,
    Span span) {
  /** A part that was never renamed. */
  public Part(
      String qualifiedName, String name, Kind kind, Attributes attributes, String doc, Span span) {
    this(qualifiedName, name, kind, attributes, doc, "", span);
  }

  public Part {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a part has a name");
    }
  }
}
