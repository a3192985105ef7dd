package dev.shoreline.simulate.handover;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateData;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cooled parts of the chip level with their outlines, at typical values. */
final class PackageReader {
  /** More blocks than a package has. */
  private static final long MOST_BLOCKS = 512;

  private PackageReader() {}

  /**
   * @param conductance of all plates from wall to coolant (W/K)
   * @param coolant mean temperature behind the plates (degC)
   */
  record Cooled(FloorPlan plan, double conductance, double coolant) {}

  static Optional<Cooled> read(Analysis analysis, List<Omission> omissions) {
    List<FloorPlan.Item> dies = new ArrayList<>();
    List<FloorPlan.Item> others = new ArrayList<>();
    double conductance = 0;
    double warm = 0;
    long blocks = 0;
    for (PlateState state : analysis.plates()) {
      Instance on = state.instance();
      if (on.level() != Level.CHIP) {
        continue;
      }
      Attributes part = on.attributes();
      boolean isDie = part.quantity("width").isEmpty() && part.quantity("die-width").isPresent();
      double width = typical(part, isDie ? "die-width" : "width", "mm");
      double height = typical(part, isDie ? "die-height" : "length", "mm");
      double power = number(state.heat(), "W");
      double coolant = number(state.coolant(), "degC");
      double resistance = number(PlateData.of(state.plate()).resistance(), "K/W");
      String subject = state.plate().selection().toString();
      if (!(width > 0 && height > 0 && resistance > 0)
          || Double.isNaN(power)
          || Double.isNaN(coolant)) {
        omissions.add(
            new Omission(subject, "its width, length, power, plate or coolant is not stated"));
        continue;
      }
      long count = state.plate().selection().instances();
      blocks += count;
      conductance += count / resistance;
      warm += count / resistance * coolant;
      boolean inMiddle = on.part().kind().is("Asic");
      (inMiddle ? dies : others).add(new FloorPlan.Item(subject, count, width, height, power));
    }
    if (blocks == 0 || blocks > MOST_BLOCKS) {
      omissions.add(
          new Omission(
              "chip level",
              blocks == 0
                  ? "no part on it has an outline and a plate"
                  : blocks + " blocks; a package holds at most " + MOST_BLOCKS));
      return Optional.empty();
    }
    FloorPlan plan = FloorPlan.around(dies, others);
    return Optional.of(new Cooled(plan, conductance, warm / conductance));
  }

  private static double typical(Attributes attributes, String name, String unit) {
    return attributes.quantity(name).map(q -> q.typ(unit)).orElse(Double.NaN);
  }

  private static double number(Value value, String unit) {
    return value instanceof Value.Number n ? n.quantity().typ(unit) : Double.NaN;
  }
}
