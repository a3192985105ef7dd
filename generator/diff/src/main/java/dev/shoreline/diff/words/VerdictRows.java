package dev.shoreline.diff.words;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdicts and margins as rows. */
final class VerdictRows {
  private static final int MANY = 20;
  private static final int LONGEST = 60;

  private VerdictRows() {}

  static Section failing(List<DesignDifference> designs) {
    List<List<String>> rows = new ArrayList<>();
    for (DesignDifference d : designs) {
      for (VerdictChange v : d.newFailures()) {
        rows.add(
            List.of(
                d.design(),
                v.rule(),
                v.subject(),
                v.beforeLabel(),
                judged(v.latest()),
                margin(v.latest())));
      }
    }
    return new Section(
        "Newly failing",
        List.of("Design", "Rule", "Subject", "Before", "Measured", "Margin#"),
        rows,
        MANY,
        "");
  }

  /** Flips that are no new failure. Passes that came or went with their elements are counted. */
  static Section others(List<DesignDifference> designs) {
    List<List<String>> rows = new ArrayList<>();
    long come = 0;
    long gone = 0;
    for (DesignDifference d : designs) {
      for (VerdictChange v : d.verdicts()) {
        boolean quiet = isQuiet(v.before()) && isQuiet(v.after());
        come += quiet && v.before() == null ? 1 : 0;
        gone += quiet && v.after() == null ? 1 : 0;
        if (!v.isNewFailure() && !(quiet && (v.before() == null || v.after() == null))) {
          rows.add(List.of(d.design(), v.rule(), v.subject(), v.beforeLabel(), v.afterLabel()));
        }
      }
    }
    String note =
        come + gone == 0
            ? ""
            : "Without a failure before or now: " + come + " came, " + gone + " went.";
    return new Section(
        "Other verdicts that changed",
        List.of("Design", "Rule", "Subject", "Before", "Now"),
        rows,
        MANY,
        note);
  }

  private static boolean isQuiet(@Nullable Verdict v) {
    return v == null || v.status() == Status.PASS || v.status() == Status.NOT_EVALUATED;
  }

  static Section margins(List<DesignDifference> designs, int first) {
    record Row(String design, MarginChange margin) {}
    List<Row> all = new ArrayList<>();
    designs.forEach(d -> d.margins().forEach(m -> all.add(new Row(d.design(), m))));
    all.sort(
        Comparator.comparing((Row r) -> !r.margin().isNewFailure())
            .thenComparing(
                r -> r.margin().ratioDelta(), Comparator.nullsLast(BigDecimal::compareTo)));
    List<List<String>> rows =
        all.stream()
            .map(
                r ->
                    List.of(
                        r.design(),
                        r.margin().rule(),
                        r.margin().subject(),
                        margin(r.margin().before()),
                        margin(r.margin().after()),
                        moved(r.margin()),
                        (r.margin().isNewFailure() ? "NEW " : "")
                            + r.margin().after().status().label()))
            .toList();
    return new Section(
        "Margins that moved, worst first",
        List.of("Design", "Rule", "Subject", "Before#", "Now#", "Moved#", "Verdict"),
        rows,
        first,
        "");
  }

  private static String moved(MarginChange m) {
    String percent = Figures.percent(m.ratioDelta());
    return Figures.signed(m.delta()) + (percent.isEmpty() ? "" : " (" + percent + ")");
  }

  private static String margin(Verdict v) {
    Quantity margin = v.margin();
    BigDecimal ratio = v.marginRatio();
    return margin == null
        ? ""
        : Figures.of(margin) + (ratio == null ? "" : " (" + Figures.share(ratio) + ")");
  }

  /** Both sides of the comparison; a rule that is none says why it fails. */
  private static String judged(Verdict v) {
    Value measured = v.measured();
    Value limit = v.limit();
    if (measured == null || limit == null || v.relation().isEmpty()) {
      return v.remark().isEmpty() ? v.title() : v.remark();
    }
    return shortened(Figures.of(measured))
        + ", asked "
        + v.relation()
        + " "
        + shortened(Figures.of(bound(limit)));
  }

  /** A limit that is stated on one side only reads as that side: the relation says which. */
  private static Value bound(Value limit) {
    if (!(limit instanceof Value.Number n) || n.quantity().typical() != null) {
      return limit;
    }
    Quantity most = n.quantity().maximum();
    Quantity least = n.quantity().minimum();
    Quantity only = most == null ? least : least == null ? most : null;
    return only == null ? limit : new Value.Number(only);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
