package dev.shoreline.sonic;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The optical engines of a design and the lanes that they take. */
final class Engines {
  static final int BANK = 8;
  private static final String HOST = "host";
  private static final String LINE = "line";

  /** One engine. */
  record Engine(Instance instance, int number) {}

  private final LaneGraph graph;
  private final LaneNumbers numbers;
  private final Map<Engine, String> names = new LinkedHashMap<>();

  Engines(Design design, LaneGraph graph, LaneNumbers numbers, PlatformNames platformNames) {
    this.graph = graph;
    this.numbers = numbers;
    for (Instance i : design.instancesOf("OpticalEngine")) {
      boolean linked = graph.names(new LaneGraph.Group(i, HOST));
      for (int n = 0; linked && n < i.total(); n++) {
        Engine engine = new Engine(i, n);
        if (!lanes(engine).isEmpty()) {
          names.put(engine, platformNames.of(i, n, "OE" + (names.size() + 1)));
        }
      }
    }
  }

  /** By name, in the order written. */
  Map<String, CpoDevice> devices() {
    Map<String, CpoDevice> devices = new LinkedHashMap<>();
    names.forEach(
        (engine, name) ->
            devices.put(name, new CpoDevice.OpticalEngine(banks(engine), lanes(engine))));
    return devices;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  private static long banks(Engine engine) {
    long needed = (count(engine, HOST) + BANK - 1) / BANK;
    return Banks.stated(engine.instance(), needed);
  }

  private LaneList lanes(Engine engine) {
    List<Long> lanes = new ArrayList<>();
    for (int i = 0; i < count(engine, HOST); i++) {
      host(engine, i).ifPresent(lanes::add);
    }
    return LaneList.of(lanes);
  }

  private OptionalLong host(Engine engine, int lane) {
    LaneGraph.Group group = new LaneGraph.Group(engine.instance(), HOST);
    return numbers.of(graph.origin(new LaneGraph.Lane(group, engine.number(), lane)));
  }

  /** Lanes of the ASIC behind one line lane: several when the engine joins them to a faster one. */
  List<Long> behind(Engine engine, int lineLane) {
    List<Long> lanes = new ArrayList<>();
    hostLanes(engine, lineLane).forEach(i -> host(engine, i).ifPresent(lanes::add));
    return lanes;
  }

  private static List<Integer> hostLanes(Engine engine, int lineLane) {
    long hosts = count(engine, HOST);
    long lines = Math.max(1, count(engine, LINE));
    List<Integer> lanes = new ArrayList<>();
    long first =
        hosts >= lines ? lineLane * (hosts / lines) : lineLane / (lines / Math.max(1, hosts));
    for (long i = first; i < first + Math.max(1, hosts / lines) && i < hosts; i++) {
      lanes.add((int) i);
    }
    return lanes;
  }

  /** The bank that carries a line lane; null for an engine that stands in no mapping. */
  @Nullable AssociatedDevice bank(Engine engine, int lineLane) {
    String name = names.get(engine);
    List<Integer> hosts = hostLanes(engine, lineLane);
    return name == null || hosts.isEmpty()
        ? null
        : new AssociatedDevice(name, Banks.first(engine.instance()) + hosts.get(0) / BANK);
  }

  private static long count(Engine engine, String group) {
    return engine.instance().attributes().group(group).map(LaneGroup::count).orElse(0L);
  }
}
