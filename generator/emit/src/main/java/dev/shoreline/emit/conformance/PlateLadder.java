package dev.shoreline.emit.conformance;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Temperatures on the way from the coolant to the junction of one cooled part.
 *
 * @param subject path of the range, for example {@code xpo[1..16]}
 * @param loop name of the loop it hangs on
 * @param heat of one part, as text
 * @param steps from the loop's inlet to the junction
 */
public record PlateLadder(String subject, String loop, String heat, List<Step> steps) {

  /**
   * One temperature of the path (degC); absent when unknown.
   *
   * @param worst at the largest heat
   * @param limit the most it may be; absent when the part states none
   */
  public record Step(String name, OptionalDouble typ, OptionalDouble worst, OptionalDouble limit) {
    /** The temperature that is drawn; NaN when none is known. */
    public double drawn() {
      return worst.orElse(typ.orElse(Double.NaN));
    }

    public boolean exceeds() {
      return limit.isPresent() && drawn() > limit.getAsDouble();
    }
  }

  public PlateLadder {
    steps = List.copyOf(steps);
  }

  static List<PlateLadder> of(Analysis analysis) {
    List<PlateLadder> ladders = new ArrayList<>();
    for (PlateState plate : analysis.plates()) {
      ladders.add(ladder(plate, analysis.loops()));
    }
    return ladders;
  }

  private static PlateLadder ladder(PlateState plate, List<LoopState> loops) {
    Instance instance = plate.instance();
    Value inlet =
        loops.stream()
            .filter(l -> l.loop().name().equals(plate.plate().loop()))
            .map(LoopState::inlet)
            .findFirst()
            .orElse(new Value.Unknown(""));
    List<Step> steps =
        List.of(
            step("inlet", inlet, OptionalDouble.empty()),
            step("coolant", plate.coolant(), OptionalDouble.empty()),
            step("wall", plate.wall(), OptionalDouble.empty()),
            step("case", plate.caseTemperature(), limit(instance, "case-max")),
            step("junction", plate.junction(), limit(instance, "junction-max")));
    return new PlateLadder(
        plate.plate().selection().toString(), plate.plate().loop(), plate.heat().text(), steps);
  }

  private static Step step(String name, Value value, OptionalDouble limit) {
    return new Step(name, Corners.typ(value, "degC"), Corners.max(value, "degC"), limit);
  }

  private static OptionalDouble limit(Instance instance, String attribute) {
    return instance
        .attributes()
        .quantity(attribute)
        .map(PlateLadder::lowest)
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble lowest(Quantity q) {
    return Corners.min(new Value.Number(q), "degC").isPresent()
        ? Corners.min(new Value.Number(q), "degC")
        : Corners.max(new Value.Number(q), "degC");
  }
}
