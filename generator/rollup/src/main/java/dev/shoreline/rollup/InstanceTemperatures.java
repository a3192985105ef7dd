package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.List;
import java.util.function.Function;

/** Temperatures and heat of one instance of a declaration, the hottest where they differ. */
final class InstanceTemperatures {
  private InstanceTemperatures() {}

  /**
   * Under its own plate, or inside a plated container: {@code case of the container + own power *
   * junction-resistance}.
   */
  static Value junction(Analysis analysis, Instance instance) {
    if (!plates(analysis, instance).isEmpty() || instance.parent() == null) {
      return hottest(analysis, instance, PlateState::junction);
    }
    Value power =
        analysis.load(instance).map(Load::each).orElse(Amounts.notStated(instance.path(), "power"));
    Value resistance = Amounts.stated(instance, "junction-resistance");
    return Amounts.plus(
        caseOf(analysis, instance.parent()), Amounts.in(Amounts.times(power, resistance), "K"));
  }

  static Value caseOf(Analysis analysis, Instance instance) {
    return hottest(analysis, instance, PlateState::caseTemperature);
  }

  static Value wall(Analysis analysis, Instance instance) {
    return hottest(analysis, instance, PlateState::wall);
  }

  static Value coolant(Analysis analysis, Instance instance) {
    return hottest(analysis, instance, PlateState::coolant);
  }

  static Value rise(Analysis analysis, Instance instance) {
    return hottest(analysis, instance, PlateState::rise);
  }

  static Value heat(Analysis analysis, Instance instance) {
    return hottest(analysis, instance, PlateState::heat);
  }

  private static Value hottest(
      Analysis analysis, Instance instance, Function<PlateState, Value> figure) {
    return plates(analysis, instance).stream()
        .map(figure)
        .reduce(Amounts::greatest)
        .orElseGet(() -> Amounts.unknown(instance.path() + " has no plate"));
  }

  private static List<PlateState> plates(Analysis analysis, Instance instance) {
    return analysis.platesOf(instance);
  }
}
