package dev.shoreline.sonic;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.structure.InterfaceWidth;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Platform files that follow from the lane map of a design.
 *
 * <p>Devices are called OE1, ELS1 and so on, interfaces EthernetN, where N is the number of lanes
 * of the interfaces before: ports at the panel in the order written, then by index. Modules that
 * are plugged stand in {@code platform.json} alone.
 *
 * @param mapping empty when the design has no optical engines
 * @param remarks what the files do not say, each in one sentence
 * @param refusal why there are no files; empty when there are
 */
public record SonicPlatform(
    Platform platform, CpoMapping mapping, List<String> remarks, String refusal) {
  public SonicPlatform {
    remarks = List.copyOf(remarks);
  }

  public static SonicPlatform of(Analysis analysis) {
    Design design = analysis.design();
    LaneGraph graph = LaneGraph.of(design);
    return graph == null
        ? refused("more than " + LaneGraph.MOST + " lanes of one kind are not listed one by one")
        : new Deriving(design, graph).platform();
  }

  private static SonicPlatform refused(String why) {
    return new SonicPlatform(new Platform(List.of()), CpoMapping.NONE, List.of(), why);
  }

  /** One pass over the ports of a design. */
  private static final class Deriving {
    private final Design design;
    private final LaneGraph graph;
    private final LaneNumbers numbers;
    private final PlatformNames deviceNames = new PlatformNames();
    private final PlatformNames portNames = new PlatformNames();
    private final Engines engines;
    private final Lasers lasers;
    private final List<PlatformInterface> interfaces = new ArrayList<>();
    private final Map<String, List<AssociatedDevice>> used = new LinkedHashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private long lanesBefore;
    private long lastIndex;

    Deriving(Design design, LaneGraph graph) {
      this.design = design;
      this.graph = graph;
      numbers = new LaneNumbers(design);
      engines = new Engines(design, graph, numbers, deviceNames);
      lasers = new Lasers(design, graph, engines, deviceNames);
    }

    SonicPlatform platform() {
      for (Instance port : design.instances()) {
        LaneGraph.Group group = new LaneGraph.Group(port, laneGroup(port));
        if (!group.name().isEmpty() && graph.names(group)) {
          ports(group);
        }
      }
      if (interfaces.isEmpty()) {
        return refused("no lane of an ASIC reaches a port at the panel");
      }
      Map<String, CpoDevice> devices = engines.devices();
      devices.putAll(lasers.devices());
      CpoMapping mapping = engines.isEmpty() ? CpoMapping.NONE : new CpoMapping(devices, used);
      if (design.instancesOf("Asic").stream().mapToLong(Instance::total).sum() > 1) {
        remarks.add("lanes are numbered through all ASICs; SONiC keeps files for each ASIC");
      }
      return new SonicPlatform(new Platform(interfaces), mapping, List.copyOf(remarks), "");
    }

    private static String laneGroup(Instance port) {
      var kind = port.part().kind();
      boolean panel = kind.is("PanelConnector") || kind.is("CablePort");
      String name = panel ? "lanes" : kind.is("PluggableModule") ? "host" : "";
      return port.attributes().group(name).isPresent() ? name : "";
    }

    private void ports(LaneGraph.Group group) {
      Instance port = group.instance();
      int width = (int) InterfaceWidth.of(design, group.lanes());
      OptionalLong index = PlatformNames.number(port);
      if (index.isPresent()) {
        lastIndex = index.getAsLong() - 1;
      }
      for (int n = 0; n < port.total(); n++) {
        long chunks = group.lanes().count() / Math.max(1, width);
        for (int chunk = 0; chunk < chunks; chunk++) {
          port(group, n, chunk * width, width, chunks > 1 ? "/" + (chunk + 1) : "");
        }
      }
    }

    private void port(LaneGraph.Group group, int n, int first, int width, String part) {
      List<Long> lanes = new ArrayList<>();
      Set<AssociatedDevice> banks = new LinkedHashSet<>();
      LaneGroup optics = group.lanes();
      BigDecimal speed = BigDecimal.ZERO;
      for (int i = first; i < first + width; i++) {
        LaneGraph.Lane origin = graph.origin(new LaneGraph.Lane(group, n, i));
        List<Long> behind = new ArrayList<>();
        if (origin.group().name().equals("line") && origin.group().isOf("OpticalEngine")) {
          Engines.Engine engine = new Engines.Engine(origin.group().instance(), origin.instance());
          AssociatedDevice bank = engines.bank(engine, origin.index());
          behind.addAll(engines.behind(engine, origin.index()));
          if (bank != null && !behind.isEmpty()) {
            banks.add(bank);
            optics = origin.group().lanes();
          }
        } else {
          numbers.of(origin).ifPresent(behind::add);
        }
        lanes.addAll(behind);
        if (!behind.isEmpty() && speed.signum() == 0) {
          speed = speed(origin.group().lanes(), behind.size());
        }
      }
      Instance port = group.instance();
      if (lanes.isEmpty()) {
        remarks.add("some lanes of " + port.path() + " reach no ASIC; those ports are left out");
        return;
      }
      add(port, n, part, LaneList.of(lanes), banks, modes(port, optics, lanes.size(), speed));
    }

    private List<BreakoutMode> modes(
        Instance port, LaneGroup optics, long lanes, BigDecimal speed) {
      String stated = port.attributes().text(PlatformNames.MODES);
      return stated.isEmpty()
          ? BreakoutMode.of(optics, lanes, speed, lastIndex + 1)
          : BreakoutMode.stated(stated, lastIndex + 1);
    }

    /** Of one ASIC lane (Gb/s); 0 when nobody states it. */
    private static BigDecimal speed(LaneGroup group, int asicLanes) {
      Quantity payload = group.payload();
      return payload == null || !payload.isExact()
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(Math.round(payload.max("Gb/s") * 1000 / asicLanes), 3);
    }

    private void add(
        Instance port,
        int n,
        String part,
        LaneList lanes,
        Set<AssociatedDevice> banks,
        List<BreakoutMode> modes) {
      String name = portNames.of(port, n, part, "Ethernet" + lanesBefore);
      lastIndex++;
      lanesBefore += lanes.size();
      List<Long> index = java.util.Collections.nCopies((int) lanes.size(), lastIndex);
      interfaces.add(new PlatformInterface(name, index, lanes, modes));
      if (banks.isEmpty()) {
        return;
      }
      if (banks.size() > 1) {
        remarks.add(
            "interfaces of " + port.path() + " use several banks, which SONiC does not support");
      }
      List<AssociatedDevice> devices = new ArrayList<>(banks);
      devices.addAll(lasers.of(lanes));
      used.put(name, devices);
    }
  }
}
