package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.change.AttributeChanges.Owner;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Design;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a design says of itself and of its chip, board and panel. */
final class LevelChanges {
  private LevelChanges() {}

  static List<Change> of(Design before, Design after, Counterparts names) {
    List<Change> found = new ArrayList<>();
    AttributeChanges attributes = new AttributeChanges(names, found);
    attributes.compare(before.attributes(), after.attributes(), Owner.of(after.name()));
    if (!before.doc().equals(after.doc())) {
      found.add(
          new Changed(
                  ChangeKind.DOC_CHANGED,
                  Category.COSMETIC,
                  "comment on " + after.name(),
                  after.name())
              .from(before.doc())
              .to(after.doc())
              .at(before.span(), after.span()));
    }
    for (Level level : Level.values()) {
      Optional<LevelBlock> b = before.level(level);
      Optional<LevelBlock> a = after.level(level);
      attributes.compare(
          b.map(LevelBlock::attributes).orElse(Attributes.NONE),
          a.map(LevelBlock::attributes).orElse(Attributes.NONE),
          Owner.of(level.label()));
      size(b, a, level, found);
    }
    return found;
  }

  private static void size(
      Optional<LevelBlock> before, Optional<LevelBlock> after, Level level, List<Change> found) {
    Quantity b = before.flatMap(LevelBlock::size).orElse(null);
    Quantity a = after.flatMap(LevelBlock::size).orElse(null);
    if (Objects.equals(b, a)) {
      return;
    }
    found.add(
        new Changed(
                ChangeKind.LEVEL_SIZE_CHANGED,
                Category.MECHANICAL,
                "height of the " + level.label(),
                level.label())
            .from(text(b))
            .to(text(a))
            .by(Deltas.of(b, a))
            .at(
                before.map(LevelBlock::span).orElse(Span.NONE),
                after.map(LevelBlock::span).orElse(Span.NONE)));
  }

  private static String text(@Nullable Quantity size) {
    return size == null ? "" : size.toString();
  }
}
