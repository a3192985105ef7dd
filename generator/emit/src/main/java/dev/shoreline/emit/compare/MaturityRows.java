package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Standard;
import java.util.List;

/** What a design rests on: published texts, or drafts and texts nobody could read. */
final class MaturityRows {
  private MaturityRows() {}

  static List<Row> rows() {
    return List.of(
        Row.words(
            "standards",
            Group.MATURITY,
            "Conforms to",
            "standards that the design names, with the revision that was transcribed",
            c -> list(Population.design(c).standards(), "the design names no standard")),
        Row.words(
            "provisional",
            Group.MATURITY,
            "Of these provisional",
            "drafts, unreleased texts, and texts of which a limit could not be read",
            MaturityRows::provisional),
        Row.words(
            "provisional-verdicts",
            Group.MATURITY,
            "Verdicts on a provisional rule or limit",
            "count; of each design's own standards",
            c -> Cell.count(c.verdicts().stream().filter(Verdict::provisional).count())));
  }

  private static Cell list(List<Standard> standards, String none) {
    return standards.isEmpty()
        ? Cell.none(none)
        : Cell.words(String.join("; ", standards.stream().map(MaturityRows::name).toList()));
  }

  private static String name(Standard s) {
    return s.revision().isEmpty() ? s.title() : s.title() + ", " + s.revision();
  }

  private static Cell provisional(Conformance c) {
    List<Standard> all = Population.design(c).standards();
    List<String> titles = all.stream().filter(Standard::provisional).map(Standard::title).toList();
    String count = titles.isEmpty() ? "none" : Integer.toString(titles.size());
    return all.isEmpty()
        ? Cell.none("the design names no standard")
        : Cell.words(count + " of " + all.size()).withNote(String.join("; ", titles));
  }
}
