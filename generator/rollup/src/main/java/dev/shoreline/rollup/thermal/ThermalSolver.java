package dev.shoreline.rollup.thermal;

import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Plate;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.structure.Contents;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steady temperatures of a network of thermal resistances. A plate takes all heat of its instance
 * and of what that contains, except contained parts with plates of their own.
 *
 * <pre>
 *   rise = heat / (density heat-capacity flow)
 *   coolant = inlet + rise         when the resistance counts from the outlet (default, cautious)
 *   coolant = inlet                when it counts from the inlet
 *   wall = coolant + heat * resistance
 *   case = wall + heat * interface-resistance
 *   junction = case + own power * junction-resistance
 * </pre>
 *
 * Plates of one declaration are cooled side by side unless they say {@code order series}: then the
 * same stream passes all n of them, plate k begins {@code (k - 1) rise} warmer, and the state given
 * is that of the last and hottest, in closed form. Every bound is worst at the largest heat and the
 * smallest flow.
 */
public final class ThermalSolver {
  private static final Quantity NO_HEAT = Quantity.of(0, "W");

  private final Design design;
  private final Contents contents;
  private final Map<Instance, Value> power = new HashMap<>();
  private final Set<Instance> plated = new HashSet<>();
  private final Map<String, Stream> streams = new LinkedHashMap<>();

  private ThermalSolver(Design design, List<Load> loads) {
    this.design = design;
    this.contents = new Contents(design);
    loads.forEach(l -> power.put(l.instance(), l.each()));
    design.plates().forEach(p -> plated.add(p.selection().instance()));
    design.loops().forEach(l -> streams.put(l.name(), Stream.of(l)));
  }

  public static ThermalSolution solve(Design design, List<Load> loads) {
    return new ThermalSolver(design, loads).solution();
  }

  private ThermalSolution solution() {
    List<PlateState> plates = design.plates().stream().map(this::plate).toList();
    return new ThermalSolution(plates, design.loops().stream().map(l -> loop(l, plates)).toList());
  }

  private PlateState plate(Plate plate) {
    Instance instance = plate.selection().instance();
    PlateData data = PlateData.of(plate);
    Stream stream = stream(plate);
    Value heat = contents.sum(instance, this::powerOf, plated::contains, NO_HEAT);
    Value capacityRate = stream.capacityRate(data.flow());
    Value rise = Stream.rise(heat, capacityRate);
    long warmer = data.passed() - (data.fromInlet() ? 1 : 0);
    Value coolant =
        warmer == 0 ? stream.inlet() : Amounts.plus(stream.inlet(), Amounts.times(rise, warmer));
    Value wall = Amounts.plus(coolant, kelvins(heat, data.resistance()));
    Value caseTemperature = Amounts.plus(wall, kelvins(heat, data.interfaceResistance()));
    Value inside = kelvins(powerOf(instance), Amounts.stated(instance, "junction-resistance"));
    return new PlateState(
        plate,
        instance,
        heat,
        capacityRate,
        rise,
        coolant,
        wall,
        caseTemperature,
        Amounts.plus(caseTemperature, inside));
  }

  private LoopState loop(CoolingLoop loop, List<PlateState> plates) {
    List<Value> heat = new ArrayList<>();
    List<Value> plateFlow = new ArrayList<>();
    for (PlateState p : plates) {
      if (loopOf(p.plate()).filter(loop.name()::equals).isPresent()) {
        long instances = p.plate().selection().instances();
        PlateData data = PlateData.of(p.plate());
        heat.add(Amounts.times(p.heat(), instances));
        plateFlow.add(Amounts.times(data.flow(), instances / data.passed()));
      }
    }
    Stream stream = Stream.of(loop);
    Value flow = Amounts.stated("loop " + loop.name(), loop.attributes(), "flow");
    Value total = Amounts.sum(heat, NO_HEAT);
    Value rise = Stream.rise(total, stream.capacityRate(flow));
    return new LoopState(
        loop,
        stream.inlet(),
        total,
        flow,
        Amounts.sum(plateFlow, Quantity.of(0, "L/min")),
        rise,
        Amounts.plus(stream.inlet(), rise));
  }

  private Value powerOf(Instance instance) {
    return power.getOrDefault(instance, Amounts.notStated(instance.path(), "power"));
  }

  private Stream stream(Plate plate) {
    String owner = "plate on " + plate.selection();
    Optional<Stream> found = loopOf(plate).map(streams::get);
    return found.orElseGet(() -> Stream.unknown(owner + " stands in no loop"));
  }

  /** The plate's loop; the only loop when it names none. */
  private Optional<String> loopOf(Plate plate) {
    if (streams.containsKey(plate.loop())) {
      return Optional.of(plate.loop());
    }
    boolean only = plate.loop().isEmpty() && streams.size() == 1;
    return only ? Optional.of(streams.keySet().iterator().next()) : Optional.empty();
  }

  private static Value kelvins(Value heat, Value resistance) {
    return Amounts.in(Amounts.times(heat, resistance), "K");
  }
}
