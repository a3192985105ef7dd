package dev.shoreline.diff;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different in a design.
 *
 * @param title what it is about, without the values: {@code power of part Oe64}
 * @param subject path or name of the element; under its new name where it was renamed
 * @param elements paths of the instances that the change is seen at, when the subject is a part
 *     that several declarations share; else empty
 * @param before as its author wrote it; empty when there was none
 * @param after as its author wrote it; empty when there is none
 * @param delta after minus before, signed and exact, in the author's unit: of the typical value
 *     where that moved, else of the largest, else of the smallest; null unless both are numbers of
 *     one dimension
 * @param shared what the design has it from, for example {@code part Oe64} or {@code standard
 *     XpoMsa}; empty when the design says it itself
 * @param beforeAt where it was said; {@link Span#NONE} when nowhere
 * @param afterAt where it is said now; {@link Span#NONE} when nowhere
 */
public record Change(
    ChangeKind kind,
    Category category,
    String title,
    String subject,
    List<String> elements,
    String before,
    String after,
    @Nullable Quantity delta,
    String shared,
    Span beforeAt,
    Span afterAt) {

  public Change {
    elements = List.copyOf(elements);
  }

  /** The stable id of what happened, for example {@code AttributeChanged}. */
  public String id() {
    return kind.id();
  }

  /** Where a reader should look: the place now, or where it was. */
  public Span span() {
    return afterAt.isKnown() ? afterAt : beforeAt;
  }
}
