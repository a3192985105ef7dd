package dev.shoreline.diff;

import dev.shoreline.model.Waiver;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that came, went, was rewritten, or ran out between the days of the two sides.
 *
 * @param subject what it covers, under its new name; empty for the whole design
 * @param fields which of {@code until}, {@code by}, {@code because} differ, when changed
 */
public record WaiverChange(
    Kind kind,
    String rule,
    String subject,
    @Nullable Waiver before,
    @Nullable Waiver after,
    List<String> fields) {

  /** What happened. */
  public enum Kind {
    ADDED("WaiverAdded", "added"),
    REMOVED("WaiverRemoved", "removed"),
    CHANGED("WaiverChanged", "changed"),
    /** Held on the day of the side before, and holds no longer. */
    EXPIRED("WaiverExpired", "expired"),
    /** Had ended on the day of the side before, and holds again. */
    RENEWED("WaiverRenewed", "renewed");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** The same seen from the other side. */
    public Kind opposite() {
      return switch (this) {
        case ADDED -> REMOVED;
        case REMOVED -> ADDED;
        case CHANGED -> CHANGED;
        case EXPIRED -> RENEWED;
        case RENEWED -> EXPIRED;
      };
    }
  }

  public WaiverChange {
    fields = List.copyOf(fields);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a waiver on one side at least");
    }
  }

  public String id() {
    return kind.id;
  }

  public Category category() {
    return Category.CONFORMANCE;
  }

  /** The waiver as it is now, or as it last was. */
  public Waiver latest() {
    return Objects.requireNonNull(after != null ? after : before);
  }
}
