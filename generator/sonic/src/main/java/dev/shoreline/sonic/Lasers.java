package dev.shoreline.sonic;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The laser modules of a design and the lanes that each laser lights. */
final class Lasers {
  private static final String OUT = "out";
  private static final String LASER = "laser";

  /** One module. */
  private record Module(Instance instance, int number) {}

  private final Map<Module, String> names = new LinkedHashMap<>();
  private final Map<Module, Map<Long, List<Long>>> lit = new HashMap<>();
  private final Map<Long, AssociatedDevice> bankOf = new HashMap<>();

  Lasers(Design design, LaneGraph graph, Engines engines, PlatformNames platformNames) {
    for (Instance engine : design.instancesOf("OpticalEngine")) {
      LaneGroup inputs = engine.attributes().group(LASER).orElse(null);
      LaneGraph.Group group = new LaneGraph.Group(engine, LASER);
      for (int n = 0; inputs != null && graph.names(group) && n < engine.total(); n++) {
        light(graph, engines, new Engines.Engine(engine, n), inputs);
      }
    }
    for (Instance i : design.instancesOf("LaserSource")) {
      for (int n = 0; graph.names(new LaneGraph.Group(i, OUT)) && n < i.total(); n++) {
        Module module = new Module(i, n);
        if (lit.containsKey(module)) {
          String name = platformNames.of(i, n, "ELS" + (names.size() + 1));
          names.put(module, name);
          banks(module, name);
        }
      }
    }
  }

  private void light(LaneGraph graph, Engines engines, Engines.Engine engine, LaneGroup inputs) {
    LaneGraph.Group group = new LaneGraph.Group(engine.instance(), LASER);
    long lines = engine.instance().attributes().group("line").map(LaneGroup::count).orElse(0L);
    long each = inputs.unit().equals("lane") ? 1 : lines / Math.max(1, inputs.count());
    for (int input = 0; input < inputs.count(); input++) {
      LaneGraph.Lane laser = graph.origin(new LaneGraph.Lane(group, engine.number(), input));
      if (laser.group().name().equals(OUT) && laser.group().isOf("LaserSource")) {
        List<Long> lanes =
            lit.computeIfAbsent(
                    new Module(laser.group().instance(), laser.instance()), m -> new TreeMap<>())
                .computeIfAbsent(laser.index() + 1L, i -> new ArrayList<>());
        for (long line = input * each; line < (input + 1) * each && line < lines; line++) {
          lanes.addAll(engines.behind(engine, (int) line));
        }
      }
    }
  }

  private void banks(Module module, String name) {
    lit.getOrDefault(module, Map.of())
        .forEach(
            (laser, lanes) -> {
              long bank = Banks.first(module.instance()) + (laser - 1) / Engines.BANK;
              lanes.forEach(l -> bankOf.put(l, new AssociatedDevice(name, bank)));
            });
  }

  /** By name, in the order written. */
  Map<String, CpoDevice> devices() {
    Map<String, CpoDevice> devices = new LinkedHashMap<>();
    names.forEach(
        (module, name) -> {
          long lasers = module.instance().attributes().group(OUT).map(LaneGroup::count).orElse(0L);
          Map<Long, LaneList> lanes = new TreeMap<>();
          lit.getOrDefault(module, Map.of()).forEach((n, l) -> lanes.put(n, LaneList.of(l)));
          long needed = (lasers + Engines.BANK - 1) / Engines.BANK;
          devices.put(
              name,
              new CpoDevice.LaserSource(lasers, Banks.stated(module.instance(), needed), lanes));
        });
    return devices;
  }

  /** Banks of the lasers that light some lanes of the ASIC, each once. */
  List<AssociatedDevice> of(LaneList lanes) {
    List<AssociatedDevice> banks = new ArrayList<>();
    lanes.forEach(
        lane -> {
          AssociatedDevice bank = bankOf.get(lane);
          if (bank != null && !banks.contains(bank)) {
            banks.add(bank);
          }
        });
    return banks;
  }
}
