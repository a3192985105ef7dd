package dev.shoreline.model;

import dev.shoreline.model.message.Span;

/**
 * A part as its data sheet describes it, with the values of the parts it extends already filled in.
 * Parts within it are instances of their own.
 */
public record Part(
    String qualifiedName, String name, Kind kind, Attributes attributes, String doc, Span span) {
  public Part {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a part has a name");
    }
  }
}
