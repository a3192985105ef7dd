package dev.shoreline.diff.bom;

import dev.shoreline.diff.BomLine;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.emit.bom.BillOfMaterials;
import dev.shoreline.emit.bom.BomItem;
import dev.shoreline.emit.bom.BomRow;
import dev.shoreline.emit.bom.Money;
import dev.shoreline.model.Part;
import dev.shoreline.rollup.Analysis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of the bill of materials that differ. A line is told by what is bought: a part that was
 * replaced is one line that went and one that came, a part that was renamed is one line.
 */
public final class BomLines {
  private final Counterparts names;
  private final Map<String, String> renamed = new HashMap<>();

  private BomLines(Counterparts names) {
    this.names = names;
    for (Pairs.Pair<Part> p : names.parts().both()) {
      renamed.putIfAbsent(p.before().name(), p.after().name());
    }
  }

  public static List<BomLine> of(Analysis before, Analysis after, Counterparts names) {
    return new BomLines(names).compare(rows(before), rows(after));
  }

  /** All lines of a design that came. */
  public static List<BomLine> come(Analysis after) {
    return rows(after).stream().map(r -> new BomLine(title(r), "", null, r, List.of())).toList();
  }

  /** All lines of a design that went. */
  public static List<BomLine> gone(Analysis before) {
    return rows(before).stream().map(r -> new BomLine(title(r), "", r, null, List.of())).toList();
  }

  private static List<BomRow> rows(Analysis analysis) {
    return BillOfMaterials.of(analysis).rows();
  }

  private List<BomLine> compare(List<BomRow> before, List<BomRow> after) {
    Pairs<BomRow> pairs =
        Pairs.keyed(
            before,
            after,
            List.of(
                new Pairs.Keys<>(
                    r -> renamed(r) + " as " + place(names.text(r.id())),
                    r -> title(r) + " as " + place(r.id())),
                new Pairs.Keys<>(
                    r -> renamed(r) + " for " + links(r), r -> title(r) + " for " + r.refDes()),
                new Pairs.Keys<>(
                    r -> renamed(r) + " on " + level(r), r -> title(r) + " on " + level(r)),
                new Pairs.Keys<>(
                    r -> renamed(r) + " in " + unit(r), r -> title(r) + " in " + unit(r))));
    List<BomLine> lines = new ArrayList<>();
    for (Pairs.Pair<BomRow> p : pairs.both()) {
      List<String> fields = fields(p.before(), p.after());
      boolean sameName = renamed(p.before()).equals(title(p.before()));
      if (!fields.isEmpty() || !sameName) {
        String formerly = sameName ? "" : title(p.before());
        lines.add(new BomLine(title(p.after()), formerly, p.before(), p.after(), fields));
      }
    }
    pairs.come().forEach(r -> lines.add(new BomLine(title(r), "", null, r, List.of())));
    pairs.gone().forEach(r -> lines.add(new BomLine(renamed(r), "", r, null, List.of())));
    return lines;
  }

  /** Cuts of one fiber for other links are other lines, whatever their part. */
  private static String level(BomRow row) {
    return isImplied(row) ? row.id() : row.level();
  }

  private static String unit(BomRow row) {
    return isImplied(row) ? row.id() : row.unit();
  }

  private static boolean isImplied(BomRow row) {
    return row.level().equals(BomRow.LINKS);
  }

  /** What is bought; an item without a part is told by what it is for. */
  private static String title(BomRow row) {
    BomItem item = row.item();
    return item.name().isEmpty() ? item.function() : item.name();
  }

  private String renamed(BomRow row) {
    String name = row.item().name();
    return name.isEmpty() ? title(row) : renamed.getOrDefault(name, name);
  }

  /** Names of the links that need the item, or of what it stands for. */
  private String links(BomRow row) {
    return Stream.of(row.refDes().split(", "))
        .map(names::subject)
        .collect(Collectors.joining(", "));
  }

  /** Which element the line stands for, indices aside. */
  private static String place(String id) {
    return id.replaceAll("\\[[^\\]]*\\]", "");
  }

  private static List<String> fields(BomRow b, BomRow a) {
    BomItem old = b.item();
    BomItem now = a.item();
    List<String> fields = new ArrayList<>();
    differ(fields, "quantity", quantity(b).compareTo(quantity(a)) == 0);
    differ(fields, "unit", b.unit().equals(a.unit()));
    differ(fields, "unit cost", isSame(old.cost(), now.cost()));
    differ(fields, "manufacturer", old.manufacturer().equals(now.manufacturer()));
    differ(fields, "mpn", old.mpn().equals(now.mpn()));
    differ(fields, "ipn", old.ipn().equals(now.ipn()));
    differ(fields, "revision", old.revision().equals(now.revision()));
    differ(fields, "supplier", old.supplier().equals(now.supplier()));
    differ(fields, "sku", old.sku().equals(now.sku()));
    differ(fields, "lifecycle", old.lifecycle().equals(now.lifecycle()));
    differ(fields, "alternates", old.alternates().equals(now.alternates()));
    differ(fields, "level", b.level().equals(a.level()));
    return fields;
  }

  private static void differ(List<String> fields, String field, boolean same) {
    if (!same) {
      fields.add(field);
    }
  }

  private static BigDecimal quantity(BomRow row) {
    return row.populate() ? row.quantity() : BigDecimal.ZERO;
  }

  private static boolean isSame(Optional<Money> b, Optional<Money> a) {
    return b.isPresent() == a.isPresent()
        && (b.isEmpty()
            || b.get().currency().equals(a.orElseThrow().currency())
                && b.get().amount().compareTo(a.orElseThrow().amount()) == 0);
  }
}
