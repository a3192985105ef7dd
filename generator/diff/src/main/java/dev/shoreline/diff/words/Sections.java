package dev.shoreline.diff.words;

import dev.shoreline.diff.AffectedDesign;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.FileChange;
import dev.shoreline.diff.Total;
import dev.shoreline.diff.WaiverChange;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a difference, what a reviewer needs first on top. */
public final class Sections {
  private static final int MANY = 15;
  private static final int FEW = 5;

  private final Difference difference;
  private final List<Section> sections = new ArrayList<>();

  private Sections(Difference difference) {
    this.difference = difference;
  }

  /** Without empty ones; without the column that names the design when only one changes. */
  public static List<Section> of(Difference difference) {
    Sections sections = new Sections(difference);
    sections.all();
    boolean one = difference.changed().size() < 2;
    return sections.sections.stream()
        .filter(s -> !s.isEmpty())
        .map(s -> one && s.columns().get(0).equals("Design") ? withoutDesign(s) : s)
        .map(Section::withoutEmptyColumns)
        .toList();
  }

  private static Section withoutDesign(Section s) {
    return new Section(
        s.title(),
        s.columns().subList(1, s.columns().size()),
        s.rows().stream().map(r -> r.subList(1, r.size())).toList(),
        s.first(),
        s.note());
  }

  private void all() {
    List<DesignDifference> changed = difference.changed();
    sections.add(VerdictRows.failing(changed));
    sections.add(VerdictRows.others(changed));
    sections.add(VerdictRows.margins(changed, FEW));
    sections.add(ChangeRows.of(changed, MANY));
    sections.add(BomRows.of(changed, MANY));
    totals(changed);
    affected();
    waivers(changed);
    texts();
  }

  private void totals(List<DesignDifference> changed) {
    List<List<String>> rows = new ArrayList<>();
    for (DesignDifference d : changed) {
      for (Total t : d.movedTotals()) {
        if (isNothing(t)) {
          continue;
        }
        String percent = Figures.percent(t.ratio());
        rows.add(
            List.of(
                d.design(),
                t.title(),
                Figures.of(t.before()),
                Figures.of(t.after()),
                Figures.signed(t.delta()) + (percent.isEmpty() ? "" : " (" + percent + ")")));
      }
    }
    sections.add(
        new Section(
            "Totals",
            List.of("Design", "Figure", "Before#", "Now#", "Difference#"),
            rows,
            MANY,
            ""));
  }

  /** Of a design that came or went, what it has none of. */
  private static boolean isNothing(Total t) {
    return (t.before() == null && isZero(t.after())) || (t.after() == null && isZero(t.before()));
  }

  private static boolean isZero(@Nullable Value value) {
    BigDecimal most = value instanceof Value.Number n ? n.quantity().base().max() : null;
    return most != null && most.signum() == 0;
  }

  private void affected() {
    List<List<String>> rows = new ArrayList<>();
    for (AffectedDesign a : difference.affected()) {
      rows.add(List.of(a.design(), String.join(", ", a.through()), String.join(", ", a.files())));
    }
    sections.add(
        new Section(
            "Affected though not edited",
            List.of("Affected design", "Through", "In"),
            rows,
            MANY,
            ""));
  }

  private void waivers(List<DesignDifference> changed) {
    List<List<String>> rows = new ArrayList<>();
    for (DesignDifference d : changed) {
      for (WaiverChange w : d.waivers()) {
        String what =
            w.kind().label()
                + (w.fields().isEmpty() ? "" : " (" + String.join(", ", w.fields()) + ")");
        rows.add(
            List.of(
                d.design(),
                w.rule() + (w.subject().isEmpty() ? "" : " on " + w.subject()),
                what,
                until(w),
                w.latest().approver(),
                w.latest().reason()));
      }
    }
    sections.add(
        new Section(
            "Waivers",
            List.of("Design", "Waiver", "What", "Until", "By", "Because"),
            rows,
            MANY,
            ""));
  }

  private static String until(WaiverChange w) {
    Waiver b = w.before();
    Waiver a = w.after();
    return b != null && a != null && w.fields().contains("until")
        ? b.until() + " -> " + a.until()
        : w.latest().until();
  }

  private void texts() {
    List<List<String>> rows =
        difference.cosmetic().stream()
            .flatMap((FileChange f) -> Stream.of(List.of(f.path(), f.presence().label())))
            .toList();
    sections.add(
        new Section("Text only: no design differs by it", List.of("File", "What"), rows, FEW, ""));
  }
}
