package dev.shoreline.sonic;

import dev.shoreline.model.value.LaneGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * A spec to start from, made from the platform files of a switch: its ASIC, engines, lasers and
 * ports, and which lanes join them. What the files do not say (power, cooling, light, cost) is left
 * to be stated. The platform files of the spec are those it was made from.
 *
 * @param text in the Shoreline language, not laid out; empty when there are problems
 * @param problems why no design can say what the files say, each in one sentence
 */
public record SkeletonSpec(String text, List<String> problems) {
  public SkeletonSpec {
    problems = List.copyOf(problems);
  }

  /**
   * @param packageName dotted names, known to be good
   */
  public static SkeletonSpec of(String packageName, Platform platform, CpoMapping mapping) {
    PlatformIndex index = new PlatformIndex(platform, mapping);
    BankOffsets banks = new BankOffsets(index, mapping);
    if (index.problems.isEmpty() && index.highest() - index.lowest() >= LaneGraph.MOST) {
      index.problem("lane numbers are more than " + LaneGraph.MOST + " apart");
    }
    return index.problems.isEmpty()
        ? new SkeletonSpec(new Writing(index, banks).text(packageName), List.of())
        : new SkeletonSpec("", index.problems);
  }

  /** One spec under way. */
  private static final class Writing {
    private final PlatformIndex index;
    private final BankOffsets banks;
    private final String rate;
    private final Run asic;
    private final Declarations engines = new Declarations("oe");
    private final Declarations lasers = new Declarations("els");
    private final Declarations ports = new Declarations("port");
    private final SkeletonLinks links;
    private int engineCount;
    private int laserCount;

    Writing(PlatformIndex index, BankOffsets banks) {
      this.index = index;
      this.banks = banks;
      rate = LaneRate.of(new Platform(index.ports));
      asic = new Run("asic", 1, false, index.highest() - index.lowest() + 1);
      index.engines.forEach(e -> engine(e.getKey(), e.getValue()));
      index.lasers.forEach(e -> laser(e.getKey(), e.getValue()));
      ports();
      List.of(engines, lasers, ports).forEach(Declarations::close);
      links = new SkeletonLinks(index, asic, engines, lasers, ports);
    }

    String text(String packageName) {
      StringBuilder text = new StringBuilder("shoreline 1.0\npackage " + packageName + "\n\n");
      text.append("part SwitchChip : Asic {\n").append(bought());
      text.append("serdes ").append(asic.width()).append(" lane").append(rate).append('\n');
      if (index.lowest() != 1) {
        text.append(PlatformNames.NUMBER + " ").append(index.lowest()).append('\n');
      }
      text.append("}\n\n");
      List.of(engines, lasers, ports)
          .forEach(d -> d.parts().forEach(p -> text.append(p).append('\n')));
      text.append(links.parts());
      text.append(
          "/** Made from platform files: state what they do not say, and rename what they call badly. */\n");
      text.append("design Switch {\n");
      text.append("description \"Switch read from its platform files\"\n");
      text.append("route ").append(engines.isEmpty() ? "pluggable" : "cpo").append("\n\n");
      text.append("chip {\nasic : SwitchChip\n");
      lines(text, engines.instances());
      lines(text, links.instances());
      text.append("}\n\npanel {\n");
      lines(text, lasers.instances());
      lines(text, ports.instances());
      text.append("}\n\nlanes {\n");
      lines(text, links.lines());
      return text.append("}\n}\n").toString();
    }

    private static void lines(StringBuilder text, List<String> lines) {
      lines.forEach(l -> text.append(l).append('\n'));
    }

    private static String bought() {
      return "manufacturer \"TBD\"\nmpn \"TBD\"\n";
    }

    private void engine(String name, CpoDevice.OpticalEngine engine) {
      long lanes = engine.lanes().size();
      boolean lit = engine.lanes().stream().anyMatch(index.laserOf::containsKey);
      String body =
          bought()
              + "host "
              + lanes
              + " lane"
              + rate
              + "\n"
              + "line "
              + lanes
              + " lane"
              + rate
              + " on smf\n"
              + (lit ? "laser " + lanes + " lane\n" : "")
              + "banks "
              + engine.maxBanks()
              + " bank\n";
      engines.add("Engine", "OpticalEngine", body, words("OE" + ++engineCount, name), lanes);
    }

    private void laser(String name, CpoDevice.LaserSource source) {
      String body =
          bought()
              + "out "
              + source.lasers()
              + " laser\n"
              + "banks "
              + source.maxBanks()
              + " bank\n";
      lasers.add(
          "LaserModule", "LaserSource", body, words("ELS" + ++laserCount, name), source.lasers());
    }

    private String words(String expected, String name) {
      List<String> words = new ArrayList<>();
      if (!name.equals(expected)) {
        words.add(PlatformNames.NAME + " " + quoted(name));
      }
      if (banks.of(name) != 0) {
        words.add(PlatformNames.NUMBER + " " + banks.of(name));
      }
      return String.join(", ", words);
    }

    private void ports() {
      long lanesBefore = 0;
      long next = 1;
      for (PlatformInterface port : index.ports) {
        long lanes = port.lanes().size();
        boolean light = port.lanes().stream().anyMatch(index.engineOf::containsKey);
        List<String> words = new ArrayList<>();
        if (!port.name().equals("Ethernet" + lanesBefore)) {
          words.add(PlatformNames.NAME + " " + quoted(port.name()));
        }
        long stated = port.index().isEmpty() ? next : port.index().get(0);
        if (stated != next) {
          words.add(PlatformNames.NUMBER + " " + stated);
        }
        String body = "lanes " + lanes + " lane" + rate + (light ? " on smf\n" : "\n");
        if (!port.modes().equals(expectedModes(lanes))) {
          body += PlatformNames.MODES + " " + quoted(port.modes()) + "\n";
        }
        ports.add(
            light ? "Port" : "Cage",
            light ? "PanelConnector" : "CablePort",
            body,
            String.join(", ", words),
            lanes);
        lanesBefore += lanes;
        next = stated + 1;
      }
    }

    /** The modes that a design gives ports by itself. */
    private String expectedModes(long lanes) {
      LaneGroup plain = new LaneGroup(lanes, "lane", null, "", null, null, "", "");
      return new PlatformInterface(
              "", List.of(), LaneList.NONE, BreakoutMode.of(plain, lanes, LaneRate.speed(rate), 1))
          .modes();
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }
}
