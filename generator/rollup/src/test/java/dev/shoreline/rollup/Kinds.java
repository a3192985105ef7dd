package dev.shoreline.rollup;

import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Design;
import dev.shoreline.model.Kind;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library's kinds as far as roll-ups know them, without reading the library. */
public final class Kinds {
  private static final Map<String, Kind> ALL = new LinkedHashMap<>();

  static {
    kind(
        "Component",
        null,
        "power:W",
        "fit:FIT",
        "mass:g",
        "width:mm",
        "height:mm",
        "length:mm",
        "junction-resistance:K/W",
        "case-max:degC",
        "cost:USD",
        "bandwidth:Gb/s",
        "ripple:",
        "load-step:A",
        "die-capacitance:nF",
        "die-resistance:mohm");
    kind("Asic", "Component", "die-width:mm", "die-height:mm");
    kind("Optics", "Component", "tx:dBm", "rx:dBm", "fibers:fiber", "laser-loss:dB");
    kind("OpticalEngine", "Optics", "edge:mm");
    kind("PluggableModule", "Optics");
    kind("LaserSource", "Component", "output-power:dBm");
    kind("Connector", "Component", "loss:dB", "loss-frequency:GHz");
    kind("Socket", "Connector");
    kind("PanelConnector", "Component", "capacity:fiber", "loss:dB");
    kind("Medium", "Component");
    kind("Trace", "Medium", "g0:", "a1:", "a2:");
    kind("Cable", "Trace");
    kind("Fiber", "Medium", "attenuation:dB/km");
    kind("Flyover", "Component", "connectors:");
    kind("Coolant", "Component", "density:kg/m^3", "heat-capacity:J/kg/K");
    kind("ColdPlate", "Component", "flow:L/min", "resistance:K/W", "interface-resistance:K/W");
    kind("CoolingLoop", "Component", "inlet:degC", "flow:L/min");
    kind("Psu", "Component");
    kind("Regulator", "Component", "output-resistance:mohm", "output-inductance:nH");
    kind("Capacitor", "Component", "capacitance:uF", "esr:mohm", "esl:pH");
    kind("Fan", "Component");
    kind("Board", "Component");
    kind("Substrate", "Component");
    kind("Cage", "Component");
    kind("System", null, "ports:port", "bandwidth:Gb/s", "ambient:degC");
    kind("PanelLevel", null, "width:mm", "height:mm");
  }

  private Kinds() {}

  private static void kind(String name, String parent, String... attributes) {
    List<AttributeSpec> own = new ArrayList<>();
    for (String a : attributes) {
      String[] both = a.split(":", 2);
      own.add(
          new AttributeSpec(
              both[0], new AttributeType.Measure(Units.of(both[1])), false, "", Span.NONE));
    }
    if (name.equals("Component")) {
      own.add(choice("serviced", "fixed", "socket", "hot-swap"));
    } else if (name.equals("PluggableModule")) {
      own.add(choice("form", "OSFP", "XPO"));
    } else if (name.equals("System")) {
      own.add(choice("route", "cpo", "npo", "xpo", "pluggable"));
    }
    ALL.put(
        name,
        new Kind(
            "std.kinds." + name, name, parent == null ? null : of(parent), own, "", Span.NONE));
  }

  private static AttributeSpec choice(String name, String... names) {
    return new AttributeSpec(name, new AttributeType.Choice(List.of(names)), false, "", Span.NONE);
  }

  public static Kind of(String name) {
    Kind kind = ALL.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no kind " + name);
    }
    return kind;
  }

  public static Design.Kinds all() {
    return new Design.Kinds(List.copyOf(ALL.values()));
  }
}
