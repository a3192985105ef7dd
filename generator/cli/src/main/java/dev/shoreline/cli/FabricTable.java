package dev.shoreline.cli;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.fabric.FabricReportEmitter;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One line for each fabric: verdict counts, and how large it is. */
final class FabricTable {
  private static final List<String> HEAD =
      List.of(
          "fabric",
          "pass",
          "fail",
          "n/eval",
          "hosts",
          "switches",
          "topology",
          "bisection",
          "power",
          "report");

  private static final List<Status> COUNTED =
      List.of(Status.PASS, Status.FAIL, Status.NOT_EVALUATED);

  private FabricTable() {}

  /**
   * @param folders where the outputs of a fabric are, by qualified name
   */
  static String of(List<FabricConformance> fabrics, Map<String, Path> folders) {
    if (fabrics.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(folders.isEmpty() ? HEAD.subList(0, HEAD.size() - 1) : HEAD);
    fabrics.forEach(f -> rows.add(row(f, folders)));
    return SummaryTable.layOut(rows, 5);
  }

  private static List<String> row(FabricConformance c, Map<String, Path> folders) {
    FabricAnalysis analysis = c.analysis();
    List<String> cells = new ArrayList<>();
    cells.add(analysis.fabric().name());
    COUNTED.forEach(s -> cells.add(Long.toString(c.count(s))));
    cells.add(analysis.fabric().count("hosts").map(String::valueOf).orElse("unknown"));
    cells.add(Long.toString(analysis.switches()));
    cells.add(analysis.fabric().topology().word());
    cells.add(shown(analysis.bisection()));
    cells.add(shown(analysis.power()));
    if (!folders.isEmpty()) {
      Path folder = folders.get(analysis.fabric().qualifiedName());
      cells.add(folder == null ? "" : folder.resolve(FabricReportEmitter.PAGE).toString());
    }
    return cells;
  }

  private static String shown(Value value) {
    return value instanceof Value.Number n
        ? n.quantity().inPreferredUnit().toString()
        : value.text();
  }
}
