package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Currents. Amperes at 48 V and at 12 V do not compare: each nominal voltage that enters a box has
 * a row of its own.
 */
final class SupplyRows {
  private SupplyRows() {}

  static List<Row> rows(List<Conformance> designs) {
    TreeMap<BigDecimal, Quantity> voltages = new TreeMap<>();
    for (Conformance c : designs) {
      for (BusState s : inputs(c)) {
        Quantity nominal = nominal(s);
        BigDecimal volts = nominal == null ? null : nominal.base().typ();
        if (nominal != null && volts != null) {
          voltages.putIfAbsent(volts.stripTrailingZeros(), nominal);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    voltages.values().forEach(v -> rows.add(input(v)));
    if (rows.isEmpty()) {
      rows.add(input(null));
    }
    rows.add(connection());
    return rows;
  }

  private static Row input(@Nullable Quantity voltage) {
    String at = voltage == null ? "its voltage" : CellText.of(voltage);
    return Row.extensive(
        voltage == null ? "input-current" : "input-current-" + at.replaceAll("[^A-Za-z0-9.]+", "-"),
        Group.SUPPLY,
        "Input current at " + at,
        "all buses of nominally " + at + " that enter the box, at the lowest voltage of each",
        "sum(supply.input-current)",
        List.of("supply.input-current"),
        "A",
        c -> current(c, voltage));
  }

  private static Cell current(Conformance c, @Nullable Quantity voltage) {
    List<BusState> inputs = inputs(c);
    if (inputs.isEmpty()) {
      return Cell.none("no bus enters the box");
    }
    List<Value> here = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (BusState s : inputs) {
      Quantity nominal = nominal(s);
      if (nominal == null) {
        return Cell.unknown("the nominal voltage of " + s.bus().name() + " is not stated");
      } else if (voltage != null && nominal.equals(voltage)) {
        here.add(s.current());
        names.add(s.bus().name());
      }
    }
    return here.isEmpty()
        ? Cell.otherBasis("power enters at " + CellText.of(volts(inputs.get(0))))
        : Cell.of(Amounts.sum(here, Quantity.of(0, "A")), "A")
            .withNote(String.join(", ", names))
            .about(names);
  }

  private static Quantity volts(BusState s) {
    Quantity nominal = nominal(s);
    return nominal == null ? s.bus().voltage() : nominal;
  }

  /** The voltage a bus is named by; null when not stated. */
  private static @Nullable Quantity nominal(BusState s) {
    Quantity typ = s.bus().voltage().typical();
    return typ == null ? null : typ.in("V");
  }

  private static List<BusState> inputs(Conformance c) {
    return c.analysis().buses().stream().filter(s -> s.bus().fedBy().isEmpty()).toList();
  }

  private static Row connection() {
    return Row.intensive(
        "optics-current",
        Group.SUPPLY,
        "Largest current into one of the optics",
        "of one module, engine or laser source through its own connection, whatever its bus",
        "worst(supply.current) of optics and lasers",
        List.of("supply.current"),
        "A",
        Better.LESS,
        SupplyRows::largest);
  }

  private static Cell largest(Conformance c) {
    List<FeedState> feeds =
        c.analysis().feeds().stream()
            .filter(s -> Population.isOpticsOrLaser(s.feed().selection().instance()))
            .toList();
    List<Value.Many.Item> items =
        feeds.stream()
            .map(s -> new Value.Many.Item(s.feed().selection().toString(), 1, s.current()))
            .toList();
    return items.isEmpty()
        ? Cell.none("no optics and no laser source is fed from a bus")
        : Worst.of(items, false, "A", name -> withBus(name, feeds));
  }

  private static String withBus(String selection, List<FeedState> feeds) {
    return feeds.stream()
        .filter(s -> s.feed().selection().toString().equals(selection))
        .map(s -> selection + " on " + s.bus().name())
        .findFirst()
        .orElse(selection);
  }
}
