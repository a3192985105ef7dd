package dev.shoreline.diff.verdict;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.IndexRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verdict with the indices of its subject, outermost first. Identity counts: two verdicts may say
 * the same.
 */
final class Piece {
  private static final Pattern INDEX =
      Pattern.compile("\\[([0-9]{1,16})(?:\\.\\.([0-9]{1,16}))?\\]");

  private final Verdict verdict;
  private final List<IndexRange> ranges;
  private final boolean paired;

  private Piece(Verdict verdict, List<IndexRange> ranges, boolean paired) {
    this.verdict = verdict;
    this.ranges = List.copyOf(ranges);
    this.paired = paired;
  }

  static Piece of(Verdict verdict, String subject, boolean paired) {
    List<IndexRange> ranges = new ArrayList<>();
    Matcher m = INDEX.matcher(subject);
    while (m.find()) {
      long lower = Long.parseLong(m.group(1));
      long upper = m.group(2) == null ? lower : Long.parseLong(m.group(2));
      ranges.add(new IndexRange(Math.min(lower, upper), Math.max(lower, upper)));
    }
    return new Piece(verdict, ranges, paired);
  }

  static String withoutIndices(String subject) {
    return INDEX.matcher(subject).replaceAll("");
  }

  Verdict verdict() {
    return verdict;
  }

  boolean paired() {
    return paired;
  }

  /**
   * Whether both speak of any same instance. What was found by name meets only another cut of the
   * same range.
   */
  boolean meets(Piece other) {
    boolean found = paired || other.paired;
    if (paired && other.paired || found && (ranges.isEmpty() || ranges.equals(other.ranges))) {
      return false;
    }
    for (int i = 0; i < Math.min(ranges.size(), other.ranges.size()); i++) {
      if (!ranges.get(i).overlaps(other.ranges.get(i))) {
        return false;
      }
    }
    return true;
  }
}
