package dev.shoreline.emit.bom;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the page, which a reader takes in at a glance: facts that belong together share a
 * cell, and a column that no line fills is left out. All texts are plain, not yet escaped.
 */
enum PageColumn {
  REF_DES("Ref Des", "mark", BomRow::refDes, r -> r.parent().isEmpty() ? "" : "in " + r.parent()),
  QTY(
      "Qty",
      "num",
      r -> grouped(r.quantity()) + "\u00a0" + r.unit(),
      r -> r.populate() ? "" : "not fitted"),
  IPN("IPN", "mark", r -> r.item().ipn(), r -> ""),
  DESCRIPTION(
      "Description",
      "description",
      r -> r.item().description(),
      r -> r.item().alternates().isEmpty() ? "" : "alternates: " + r.item().alternates()),
  MANUFACTURER("Manufacturer", "", r -> r.item().manufacturer(), r -> ""),
  MPN(
      "MPN",
      "mark",
      r -> r.item().mpn(),
      r -> r.item().revision().isEmpty() ? "" : "rev " + r.item().revision()),
  SUPPLIER("Supplier", "", r -> r.item().supplier(), r -> r.item().sku()),
  LIFECYCLE("Lifecycle", "", r -> r.item().lifecycle(), r -> ""),
  UNIT_COST("Unit cost", "num", r -> money(r.item().cost().orElse(null)), PageColumn::basis),
  EXT_COST("Ext cost", "num", r -> money(r.extended().orElse(null)), r -> ""),
  FRU("FRU", "mark", r -> r.item().replaceable(), r -> r.item().serviced()),
  POWER("Power each, typ / max (W)", "num", PageColumn::power, r -> ""),
  MASS("Mass each (g)", "num", r -> number(r.item().mass()), r -> ""),
  SOURCE("Source", "code small place", BomRow::source, r -> "");

  private final String title;
  private final String style;
  private final Function<BomRow, String> main;
  private final Function<BomRow, String> sub;

  PageColumn(
      String title, String style, Function<BomRow, String> main, Function<BomRow, String> sub) {
    this.title = title;
    this.style = style;
    this.main = main;
    this.sub = sub;
  }

  /** Those that at least one line fills. */
  static List<PageColumn> of(BillOfMaterials bom) {
    return Arrays.stream(values())
        .filter(c -> bom.rows().stream().anyMatch(r -> !c.main(r).isEmpty()))
        .toList();
  }

  String title() {
    return title;
  }

  /** Classes of the cell. */
  String style() {
    return style;
  }

  boolean isNumber() {
    return style.equals("num");
  }

  String main(BomRow row) {
    return main.apply(row);
  }

  /** A second, smaller line; may be empty. */
  String sub(BomRow row) {
    return sub.apply(row);
  }

  private static String basis(BomRow row) {
    return row.item().cost().map(Money::basis).filter(b -> !b.equals("exact")).orElse("");
  }

  private static String money(@Nullable Money money) {
    return money == null ? "" : grouped(money.shown()) + "\u00a0" + money.currency();
  }

  private static String power(BomRow row) {
    BigDecimal typ = row.item().powerTyp();
    BigDecimal max = row.item().powerMax();
    return typ == null && max == null
        ? ""
        : (typ == null ? "?" : grouped(typ)) + " / " + (max == null ? "?" : grouped(max));
  }

  private static String number(@Nullable BigDecimal n) {
    return n == null ? "" : grouped(n);
  }

  /** Groups of three digits before the point, with narrow blanks that do not break. */
  static String grouped(BigDecimal n) {
    String plain = n.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : plain.substring(point);
    return whole.replaceAll("\\B(?=([0-9]{3})+$)", "\u202f") + rest;
  }
}
