package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All figures derived for each instance. They have the same value for all instances of a
 * declaration; of several plates or feeds the worst counts.
 */
public final class InstanceMeasures {
  public static final List<InstanceMeasure> ALL =
      List.of(
          measure("count", "how many there are in the design", InstanceFacts::count),
          measure("level", "chip, board or panel", InstanceFacts::level),
          measure(
              "lanes",
              "lanes of one instance: SerDes of an ASIC, line of optics, out of a laser source",
              InstanceFacts::lanes),
          measure(
              "payload",
              "payload of one instance, one direction: SerDes of an ASIC, line of optics",
              InstanceFacts::payload),
          measure("energy", "power of one instance over its payload", InstanceFacts::energy),
          measure(
              "junction",
              "junction temperature; inside a container, above its case",
              InstanceTemperatures::junction),
          measure("case", "case temperature under its plate", InstanceTemperatures::caseOf),
          measure("wall", "wall temperature of its plate", InstanceTemperatures::wall),
          measure(
              "coolant",
              "coolant temperature that its plate counts from",
              InstanceTemperatures::coolant),
          measure("rise", "rise of the coolant over its plate", InstanceTemperatures::rise),
          measure("heat", "heat that one plate takes up", InstanceTemperatures::heat),
          measure(
              "input-current",
              "current of the connection of one instance",
              InstanceFacts::inputCurrent),
          measure(
              "input-drop",
              "voltage drop of the connection of one instance",
              InstanceFacts::inputDrop),
          measure("mtbf", "mean time between failures of one instance", InstanceFacts::mtbf),
          measure(
              "unit",
              "what is swapped when it fails: itself, what contains it, board or box",
              InstanceFacts::unit),
          measure("dark", "payload lost while its field unit is out", InstanceFacts::dark));

  private static final Map<String, InstanceMeasure> BY_NAME =
      ALL.stream()
          .collect(Collectors.toUnmodifiableMap(InstanceMeasure::name, Function.identity()));

  private InstanceMeasures() {}

  public static Optional<InstanceMeasure> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private interface Formula {
    Value of(Analysis analysis, Instance instance);
  }

  private static InstanceMeasure measure(String name, String title, Formula formula) {
    return new InstanceMeasure() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String title() {
        return title;
      }

      @Override
      public Value of(Analysis analysis, Instance instance) {
        return Analysis.guarded(() -> formula.of(analysis, instance));
      }
    };
  }
}
