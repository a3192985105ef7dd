package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Part;
import dev.shoreline.rollup.thermal.LoopState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What runs in a loop. A litre of air and a litre of liquid are no like basis of anything. */
enum Coolant {
  LIQUID("liquid"),
  GAS("air");

  /** Far above any gas, far below any liquid (kg/m^3). */
  private static final BigDecimal BOUNDARY = BigDecimal.valueOf(100);

  private final String label;

  Coolant(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  Coolant other() {
    return this == LIQUID ? GAS : LIQUID;
  }

  /** Empty when the density is not stated. */
  static Optional<Coolant> of(CoolingLoop loop) {
    return loop.attributes()
        .part("coolant")
        .flatMap(c -> c.attributes().quantity("density"))
        .map(d -> d.base().max() != null ? d.base().max() : d.base().typ())
        .map(d -> d.compareTo(BOUNDARY) > 0 ? LIQUID : GAS);
  }

  static String name(CoolingLoop loop) {
    return loop.attributes().part("coolant").map(Part::name).orElse("");
  }

  /** The loops of a design that this runs in. */
  List<LoopState> loops(Conformance c) {
    return c.analysis().loops().stream()
        .filter(s -> of(s.loop()).filter(this::equals).isPresent())
        .toList();
  }
}
