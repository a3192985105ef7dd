package dev.shoreline.emit.bom;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the bill, in the order in which every format shows them. */
public enum BomColumn {
  LEVEL("Level", 8, BomRow::level),
  PARENT("Parent", 12, BomRow::parent),
  REF_DES("Ref Des", 22, BomRow::refDes),
  QTY("Qty", Form.QUANTITY, 9, BomRow::quantity),
  UNIT("Unit", 6, Form.CODE, BomRow::unit),
  IPN("IPN", 14, r -> r.item().ipn()),
  REV("Rev", 6, Form.CODE, r -> r.item().revision()),
  DESCRIPTION("Description", 44, r -> r.item().description()),
  MANUFACTURER("Manufacturer", 18, r -> r.item().manufacturer()),
  MPN("MPN", 20, r -> r.item().mpn()),
  SUPPLIER("Supplier", 14, r -> r.item().supplier()),
  SKU("SKU", 14, r -> r.item().sku()),
  LIFECYCLE("Lifecycle", 10, Form.CODE, r -> r.item().lifecycle()),
  UNIT_COST("Unit cost", Form.MONEY, 12, r -> r.item().cost().map(Money::shown).orElse(null)),
  CURRENCY("Currency", 9, Form.CODE, r -> r.item().cost().map(Money::currency).orElse("")),
  EXT_COST("Ext cost", Form.MONEY, 14, r -> r.extended().map(Money::shown).orElse(null)),
  COST_BASIS("Cost basis", 10, Form.CODE, r -> r.item().cost().map(Money::basis).orElse("")),
  ALTERNATES("Alternates", 22, r -> r.item().alternates()),
  FRU("FRU", 10, Form.CODE, r -> r.item().replaceable()),
  SERVICED("Serviced", 10, Form.CODE, r -> r.item().serviced()),
  POPULATE("Populate", 9, Form.CODE, r -> r.populate() ? "yes" : "no"),
  POWER_TYP("Power typ (W)", Form.FIGURE, 10, r -> r.item().powerTyp()),
  POWER_MAX("Power max (W)", Form.FIGURE, 10, r -> r.item().powerMax()),
  MASS("Mass each (g)", Form.FIGURE, 10, r -> r.item().mass()),
  SOURCE("Source", 24, BomRow::source),
  FIGURES("Figures from", 34, Figure::summary);

  /** What a cell of the column holds, which decides alignment and number format. */
  public enum Form {
    TEXT,
    /** A word or two, centred. */
    CODE,
    QUANTITY,
    MONEY,
    FIGURE
  }

  private final String title;
  private final int width;
  private final Form form;
  private final Function<BomRow, String> text;
  private final NumberOf number;

  /** A number, or nothing where nobody stated one. */
  private interface NumberOf {
    @Nullable BigDecimal of(BomRow row);
  }

  BomColumn(String title, int width, Function<BomRow, String> text) {
    this(title, width, Form.TEXT, text);
  }

  BomColumn(String title, int width, Form form, Function<BomRow, String> text) {
    this.title = title;
    this.width = width;
    this.form = form;
    this.text = text;
    this.number = r -> null;
  }

  BomColumn(String title, Form form, int width, NumberOf number) {
    this.title = title;
    this.width = width;
    this.form = form;
    this.text = r -> "";
    this.number = number;
  }

  public String title() {
    return title;
  }

  /** Widest that a sheet makes it, in characters. */
  public int width() {
    return width;
  }

  public Form form() {
    return form;
  }

  public boolean isNumber() {
    return form != Form.TEXT && form != Form.CODE;
  }

  /** The text of a text column; empty for a number column. */
  public String text(BomRow row) {
    return text.apply(row);
  }

  /** The number of a number column; null where none is stated. */
  public @Nullable BigDecimal number(BomRow row) {
    return number.of(row);
  }

  /** The cell in plain decimal form, without any escaping. */
  public String plain(BomRow row) {
    BigDecimal n = number(row);
    return n != null ? n.toPlainString() : text(row);
  }
}
