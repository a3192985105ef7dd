package dev.shoreline.cli;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Per800;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line for each design: verdict counts and the figures an architect asks for first. */
final class SummaryTable {
  private static final List<String> HEAD =
      List.of(
          "design",
          "pass",
          "marg",
          "fail",
          "waived",
          "n/eval",
          "bandwidth",
          "optics per 800 Gb/s",
          "worst margin",
          "report");

  private SummaryTable() {}

  static String of(List<Conformance> designs) {
    return of(designs, Map.of());
  }

  /**
   * @param folders where the outputs of a design are, by qualified name
   */
  static String of(List<Conformance> designs, Map<String, Path> folders) {
    if (designs.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(folders.isEmpty() ? HEAD.subList(0, HEAD.size() - 1) : HEAD);
    for (Conformance c : designs) {
      rows.add(row(c, folders));
    }
    return layOut(rows, 5);
  }

  private static List<String> row(Conformance c, Map<String, Path> folders) {
    List<String> cells = new ArrayList<>();
    cells.add(c.analysis().design().name());
    for (Status s :
        List.of(Status.PASS, Status.MARGINAL, Status.FAIL, Status.WAIVED, Status.NOT_EVALUATED)) {
      cells.add(Long.toString(c.count(s)));
    }
    cells.add(shown(c.analysis().rollUp("bandwidth")));
    cells.add(shown(Per800.optics(c.analysis())));
    cells.add(worstMargin(c));
    if (!folders.isEmpty()) {
      Path folder = folders.get(c.analysis().design().qualifiedName());
      cells.add(folder == null ? "" : folder.resolve("conformance/report.html").toString());
    }
    return cells;
  }

  private static String shown(Value value) {
    return value instanceof Value.Number n
        ? n.quantity().inPreferredUnit().toString()
        : value.text();
  }

  /** The verdict that is nearest to its limit, or furthest beyond it. */
  private static String worstMargin(Conformance c) {
    Optional<Verdict> worst =
        c.verdicts().stream()
            .filter(v -> v.marginRatio() != null && v.status() != Status.NOT_EVALUATED)
            .min(Comparator.comparing(v -> Objects.requireNonNull(v.marginRatio())));
    return worst
        .map(
            v ->
                percent(v.marginRatio())
                    + " "
                    + v.rule()
                    + (v.status() == Status.WAIVED ? " (waived)" : ""))
        .orElse("none");
  }

  private static String percent(@Nullable BigDecimal ratio) {
    if (ratio == null) {
      return "";
    }
    return ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " %";
  }

  /**
   * Columns of equal width, divided by two spaces.
   *
   * @param numbers the last column that is right-aligned; all from the second to it are
   */
  static String layOut(List<List<String>> rows, int numbers) {
    int columns = rows.get(0).size();
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        boolean number = i > 0 && i <= numbers;
        String cell = row.get(i);
        String gap = " ".repeat(width[i] - cell.length());
        line.append(i == 0 ? "" : "  ").append(number ? gap + cell : cell + gap);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
