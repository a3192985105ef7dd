package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one change together. */
final class Changed {
  private final ChangeKind kind;
  private final Category category;
  private final String title;
  private final String subject;
  private List<String> elements = List.of();
  private String shared = "";
  private String before = "";
  private String after = "";
  private @Nullable Quantity delta;

  Changed(ChangeKind kind, Category category, String title, String subject) {
    this.kind = kind;
    this.category = category;
    this.title = title;
    this.subject = subject;
  }

  /** The design has it from elsewhere; it is seen at these instances. */
  Changed shared(String from, List<String> at) {
    shared = from;
    elements = at;
    return this;
  }

  Changed by(@Nullable Quantity amount) {
    delta = amount;
    return this;
  }

  Changed from(String text) {
    before = text;
    return this;
  }

  Changed to(String text) {
    after = text;
    return this;
  }

  Change at(Span beforeAt, Span afterAt) {
    return new Change(
        kind, category, title, subject, elements, before, after, delta, shared, beforeAt, afterAt);
  }
}
