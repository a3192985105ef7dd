package dev.shoreline.emit.bom;

import dev.shoreline.model.Design;
import dev.shoreline.model.Level;
import dev.shoreline.model.Variant;
import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The bill of materials of a design: every format is a view of this one object.
 *
 * @param design name of the design
 * @param revision of the design; empty when not stated
 * @param description one line, the title of a variant behind it
 * @param rows by level, then in the order written; what links imply comes last
 */
public record BillOfMaterials(
    String design, String revision, String description, List<BomRow> rows, BomTotals totals) {

  public BillOfMaterials {
    rows = List.copyOf(rows);
  }

  public static BillOfMaterials of(Analysis analysis) {
    Design design = analysis.design();
    List<BomRow> rows = new ArrayList<>(InstanceRows.of(design));
    rows.addAll(PlateRows.of(design));
    rows.sort(
        Comparator.comparing(BillOfMaterials::depth)); // stable: plates after their level's parts
    rows.addAll(LinkRows.of(analysis));
    return new BillOfMaterials(
        design.name(),
        design.attributes().text("revision"),
        description(design),
        numbered(rows),
        BomTotals.of(rows));
  }

  private static String description(Design design) {
    String stated = design.attributes().text("description");
    String line = stated.isEmpty() ? design.doc().strip().lines().findFirst().orElse("") : stated;
    String title = design.variant().map(Variant::title).orElse("");
    return line.isEmpty() || title.isEmpty() ? line + title : line + "; " + title;
  }

  private static int depth(BomRow row) {
    return Level.valueOf(row.level().toUpperCase(Locale.ROOT)).ordinal();
  }

  /** Gives every line an id of its own: two plates on one part would share theirs. */
  private static List<BomRow> numbered(List<BomRow> rows) {
    Map<String, Integer> seen = new HashMap<>();
    return rows.stream()
        .map(
            r -> {
              int n = seen.merge(r.id(), 1, Integer::sum);
              return n == 1 ? r : r.identified(r.id() + "#" + n);
            })
        .toList();
  }

  /** Sourced figures of all lines, in the order of the lines. */
  public List<Figure> figures() {
    return rows.stream().flatMap(Figure::of).distinct().toList();
  }
}
