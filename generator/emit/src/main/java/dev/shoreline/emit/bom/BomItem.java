package dev.shoreline.emit.bom;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer needs to know of one item, whichever way it got into the bill.
 *
 * @param function simple name of its kind, for example {@code PluggableModule}
 * @param manufacturer {@value #TBD} when not stated
 * @param mpn the manufacturer's part number; {@value #TBD} when not stated
 * @param lifecycle {@code unknown} when not stated
 * @param cost of one unit of the line's quantity
 * @param replaceable whether it is swapped as a unit: {@code yes}, {@code no} or {@code not stated}
 * @param powerTyp of one (W); null when not stated
 * @param powerMax of one (W); null when not stated
 * @param mass of one (g), typical where stated; null when not stated
 * @param lanes its groups of lanes, lasers and fibers as written
 * @param figures those of its values that name a source
 */
public record BomItem(
    String name,
    String function,
    String ipn,
    String revision,
    String description,
    String manufacturer,
    String mpn,
    String supplier,
    String sku,
    String lifecycle,
    Optional<Money> cost,
    String alternates,
    String replaceable,
    String serviced,
    @Nullable BigDecimal powerTyp,
    @Nullable BigDecimal powerMax,
    @Nullable BigDecimal mass,
    List<String> lanes,
    List<Attribute> figures) {

  /** Marks what somebody still has to decide. */
  public static final String TBD = "TBD";

  public BomItem {
    lanes = List.copyOf(lanes);
    figures = List.copyOf(figures);
  }

  /** The item of an instance, whose own values override those of its part. */
  static BomItem of(Part part, Attributes a) {
    String serviced = a.text("serviced");
    Optional<Quantity> power = a.quantity("power");
    return new BomItem(
        part.name(),
        part.kind().name(),
        a.text("ipn"),
        a.text("part-revision"),
        description(part, a),
        orElse(a.text("manufacturer"), TBD),
        orElse(a.text("mpn"), TBD),
        a.text("supplier"),
        a.text("sku"),
        orElse(a.text("lifecycle"), "unknown"),
        a.quantity("cost").flatMap(Money::of),
        a.text("alternates"),
        serviced.isEmpty() ? "not stated" : serviced.equals("fixed") ? "no" : "yes",
        serviced,
        power.map(q -> in(q.base().typ(), "W")).orElse(null),
        power.map(q -> in(q.base().max(), "W")).orElse(null),
        a.quantity("mass").map(BomItem::mass).orElse(null),
        lanes(a),
        a.all().stream().filter(x -> x.origin().provenance() != null).toList());
  }

  /** An item that the spec calls for without naming a part. */
  static BomItem unnamed(String function, String description) {
    return new BomItem(
        "",
        function,
        "",
        "",
        description,
        TBD,
        TBD,
        "",
        "",
        "unknown",
        Optional.empty(),
        "",
        "not stated",
        "",
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  /** Whether maker or part number is still to be decided. */
  public boolean undecided() {
    return manufacturer.equals(TBD) || mpn.equals(TBD);
  }

  /**
   * The same item as fiber, cable or connector of links: described by its use, and no unit to swap.
   */
  BomItem forLinks(String text) {
    return new BomItem(
        name,
        function,
        ipn,
        revision,
        text,
        manufacturer,
        mpn,
        supplier,
        sku,
        lifecycle,
        cost,
        alternates,
        serviced.isEmpty() ? "no" : replaceable,
        serviced,
        powerTyp,
        powerMax,
        mass,
        lanes,
        figures);
  }

  private static String description(Part part, Attributes a) {
    String stated = a.text("description");
    if (!stated.isEmpty()) {
      return stated;
    }
    String doc = part.doc().strip().lines().findFirst().orElse("");
    if (!doc.isEmpty()) {
      return doc;
    }
    List<String> facts = new ArrayList<>(List.of(part.kind().name()));
    facts.addAll(lanes(a));
    return String.join(", ", facts);
  }

  private static List<String> lanes(Attributes a) {
    return a.all().stream()
        .filter(x -> x.value() instanceof Value.Group)
        .map(x -> x.name() + " " + x.value().text())
        .toList();
  }

  private static @Nullable BigDecimal mass(Quantity q) {
    return in(q.base().typ() != null ? q.base().typ() : q.base().max(), "g");
  }

  private static @Nullable BigDecimal in(@Nullable BigDecimal base, String unit) {
    BigDecimal factor = dev.shoreline.units.Units.of(unit).factor();
    return base == null
        ? null
        : new BigDecimal(
            base.divide(factor, MathContext.DECIMAL64).stripTrailingZeros().toPlainString());
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
