package dev.shoreline.simulate.coldplate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.thermal.PlateData;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a plate and the part on it state about their geometry, at typical values. */
final class PlateReader {
  private static final double SMALLEST = 1e-5;
  private static final double LARGEST = 10;

  private final PlateState state;
  private final double share;
  private final List<String> missing = new ArrayList<>();

  private PlateReader(PlateState state, double share) {
    this.state = state;
    this.share = share;
  }

  /**
   * Empty, with the reason added, when something is not stated or makes no block.
   *
   * @param share of its stated flow that the plate gets from its manifold
   */
  static Optional<PlateBlock> read(
      PlateState state, int id, double share, List<Omission> omissions) {
    return new PlateReader(state, share).read(id, omissions);
  }

  private Optional<PlateBlock> read(int id, List<Omission> omissions) {
    String subject = state.plate().selection().toString();
    Attributes plate =
        state
            .plate()
            .attributes()
            .part("item")
            .map(item -> item.attributes().with(state.plate().attributes()))
            .orElse(state.plate().attributes());
    Attributes part = state.instance().attributes();
    boolean isDie = part.quantity("die-width").isPresent() && part.quantity("width").isEmpty();
    PlateBlock block =
        new PlateBlock(
            id,
            subject,
            length(plate, "width", "plate"),
            length(plate, "length", "plate"),
            length(plate, "base-thickness", "plate"),
            length(part, isDie ? "die-width" : "width", "part"),
            length(part, isDie ? "die-height" : "length", "part"),
            figure(plate, "conductivity", "W/m/K"),
            figure(plate, "film", "W/m^2/K"),
            value(state.heat(), "W", "its heat"),
            coolant());
    if (!missing.isEmpty()) {
      omissions.add(new Omission(subject, String.join(", ", missing) + " not stated"));
      return Optional.empty();
    }
    if (block.sourceWidth() > block.width() || block.sourceLength() > block.length()) {
      omissions.add(new Omission(subject, "its footprint is larger than the plate"));
      return Optional.empty();
    }
    return Optional.of(block);
  }

  /** Less flow warms the coolant more, over this plate and those before it. */
  private double coolant() {
    double stated = value(state.coolant(), "degC", "its coolant");
    if (share == 1) {
      return stated;
    }
    PlateData data = PlateData.of(state.plate());
    long warming = data.passed() - (data.fromInlet() ? 1 : 0);
    return stated + warming * value(state.rise(), "K", "its flow") * (1 / share - 1);
  }

  private double length(Attributes attributes, String name, String of) {
    double metres = typical(attributes, name, "m");
    if (!(metres > SMALLEST && metres < LARGEST)) {
      missing.add(name + " of the " + of);
    }
    return metres;
  }

  private double figure(Attributes attributes, String name, String unit) {
    double value = typical(attributes, name, unit);
    if (!(value > 0 && value < 1e9)) {
      missing.add(name + " of the plate");
    }
    return value;
  }

  private double value(Value value, String unit, String what) {
    double number = value instanceof Value.Number n ? n.quantity().typ(unit) : Double.NaN;
    if (!(Math.abs(number) < 1e9)) {
      missing.add(what);
    }
    return number;
  }

  private static double typical(Attributes attributes, String name, String unit) {
    return attributes.quantity(name).map(q -> q.typ(unit)).orElse(Double.NaN);
  }
}
