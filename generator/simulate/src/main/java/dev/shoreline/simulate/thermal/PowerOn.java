package dev.shoreline.simulate.thermal;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.value.Value;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A slot that is switched on with everything at the inlet temperature, at typical values.
 *
 * @param inlet (degC)
 */
record PowerOn(Slot slot, double inlet, Ladder ladder) {

  /**
   * Empty, with the reason added, where a heat capacity is not stated or plates stand in series.
   */
  static Optional<PowerOn> of(Slot slot, double inlet, List<Omission> omissions) {
    String subject = "warming of " + slot.subject();
    Attributes part = slot.state().instance().attributes();
    Attributes plate =
        slot.state()
            .plate()
            .attributes()
            .part("item")
            .map(item -> item.attributes().with(slot.state().plate().attributes()))
            .orElse(slot.state().plate().attributes());
    List<String> missing = new ArrayList<>();
    double junction = stated(part, "junction-capacity", missing);
    double body = stated(part, "case-capacity", missing);
    double wall = stated(plate, "wall-capacity", missing);
    if (!slot.hasJunction()) {
      omissions.add(new Omission(subject, "its junction has no steady temperature"));
      return Optional.empty();
    }
    if (slot.cells() > 1) {
      omissions.add(new Omission(subject, "plates in series warm each other"));
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      omissions.add(new Omission(subject, String.join(", ", missing) + " not stated"));
      return Optional.empty();
    }
    double out = slot.resistance() + (slot.fromInlet() ? 0 : 1 / slot.capacityRate());
    if (out <= 0) {
      omissions.add(new Omission(subject, "nothing resists the heat on its way to the coolant"));
      return Optional.empty();
    }
    Ladder ladder =
        Ladder.of(
            List.of(
                new Ladder.Node(
                    List.of("junction"), junction, slot.ownHeat(), slot.junctionResistance()),
                new Ladder.Node(
                    List.of("case"), body, slot.otherHeat(), slot.interfaceResistance()),
                new Ladder.Node(List.of("wall"), wall, 0, out)));
    return Optional.of(new PowerOn(slot, inlet, ladder));
  }

  private static double stated(Attributes attributes, String name, List<String> missing) {
    double value =
        attributes
            .quantity(name)
            .map(q -> Corner.TYPICAL.high(new Value.Number(q), "J/K"))
            .orElse(Double.NaN);
    if (!(value > 0) || value > 1e9) {
      missing.add(name);
    }
    return value;
  }
}
