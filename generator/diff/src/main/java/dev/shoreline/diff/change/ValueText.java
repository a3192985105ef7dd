package dev.shoreline.diff.change;

import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.model.Part;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same, and how one is shown. */
final class ValueText {
  private ValueText() {}

  /** Of the two sides; units of display do not count, and a renamed part is the same part. */
  static boolean isSame(Value before, Value after, Counterparts names) {
    if (before instanceof Value.PartRef b && after instanceof Value.PartRef a) {
      return names.part(b.part().qualifiedName()).equals(a.part().qualifiedName());
    }
    if (before instanceof Value.Unknown && after instanceof Value.Unknown) {
      return true;
    }
    if (before instanceof Value.Number b && after instanceof Value.Number a) {
      return b.quantity().equals(a.quantity());
    }
    if (before instanceof Value.KindRef b && after instanceof Value.KindRef a) {
      return b.kind().qualifiedName().equals(a.kind().qualifiedName());
    }
    if (before instanceof Value.Group b && after instanceof Value.Group a) {
      return isSame(b.group(), a.group());
    }
    return before.getClass() == after.getClass() && before.text().equals(after.text());
  }

  private static boolean isSame(LaneGroup b, LaneGroup a) {
    return b.count() == a.count()
        && b.unit().equals(a.unit())
        && Objects.equals(b.rate(), a.rate())
        && b.modulation().equals(a.modulation())
        && Objects.equals(b.symbolRate(), a.symbolRate())
        && Objects.equals(b.payload(), a.payload())
        && b.medium().equals(a.medium())
        && b.protocol().equals(a.protocol());
  }

  static String of(Value value) {
    if (value instanceof Value.Group g) {
      LaneGroup group = g.group();
      return group
          + (group.symbolRate() == null ? "" : " at " + group.symbolRate())
          + (group.payload() == null ? "" : " carrying " + group.payload());
    }
    return value.text();
  }

  /** Empty for no source. */
  static String of(@Nullable Provenance p) {
    return p == null
        ? ""
        : p.source().name() + (p.locator().isEmpty() ? "" : " \"" + p.locator() + "\"");
  }

  static boolean isSame(@Nullable Provenance before, @Nullable Provenance after) {
    return before == null || after == null
        ? before == after
        : before.locator().equals(after.locator())
            && before.source().name().equals(after.source().name())
            && before.source().title().equals(after.source().title())
            && before.source().date().equals(after.source().date())
            && before.source().kind().equals(after.source().kind());
  }

  static boolean isSame(@Nullable Part before, @Nullable Part after, Counterparts names) {
    String old = before == null ? "" : names.part(before.qualifiedName());
    String now = Optional.ofNullable(after).map(Part::qualifiedName).orElse("");
    return old.equals(now);
  }
}
