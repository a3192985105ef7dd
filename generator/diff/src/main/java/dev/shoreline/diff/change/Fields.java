package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a statement of fixed form says, for example the rating of a feed. */
final class Fields {
  private final List<Change> found;
  private final Category category;
  private ChangeKind kind = ChangeKind.BUS_CHANGED;
  private String subject = "";
  private Span beforeAt = Span.NONE;
  private Span afterAt = Span.NONE;

  Fields(List<Change> found, Category category) {
    this.found = found;
    this.category = category;
  }

  /** The statement that the next fields belong to. */
  void of(ChangeKind changed, String statement, Span before, Span after) {
    kind = changed;
    subject = statement;
    beforeAt = before;
    afterAt = after;
  }

  void compare(String field, @Nullable Quantity before, @Nullable Quantity after) {
    if (!Objects.equals(before, after)) {
      found.add(
          new Changed(kind, category, field + " of " + subject, subject)
              .from(before == null ? "" : before.toString())
              .to(after == null ? "" : after.toString())
              .by(Deltas.of(before, after))
              .at(beforeAt, afterAt));
    }
  }

  void compare(String field, String before, String after) {
    if (!before.equals(after)) {
      found.add(
          new Changed(kind, category, field + " of " + subject, subject)
              .from(before)
              .to(after)
              .at(beforeAt, afterAt));
    }
  }

  void source(@Nullable Provenance before, @Nullable Provenance after) {
    if (!ValueText.isSame(before, after)) {
      found.add(
          new Changed(
                  ChangeKind.SOURCE_CHANGED, Category.CONFORMANCE, "source of " + subject, subject)
              .from(ValueText.of(before))
              .to(ValueText.of(after))
              .at(beforeAt, afterAt));
    }
  }
}
