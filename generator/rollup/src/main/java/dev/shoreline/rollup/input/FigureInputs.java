package dev.shoreline.rollup.input;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Link;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.rollup.service.FieldUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which stated values each computed figure rests on, so that a reader can follow a number to its
 * sources. Every roll-up is here, under its name; and under names of their own the figures of parts
 * that comparisons show. What a design does not state is left out: the figure says that itself.
 */
public final class FigureInputs {
  private static final Map<String, Gathering> BY_NAME = new LinkedHashMap<>();

  /** Finds what one figure rests on. */
  private interface Gathering {
    void gather(Collector to, Analysis analysis);
  }

  static {
    structure();
    power();
    density();
    cooling();
    links();
    service();
  }

  private FigureInputs() {}

  /** Whether it is known what a figure rests on. */
  public static boolean knows(String figure) {
    return BY_NAME.containsKey(figure);
  }

  /**
   * In the order of the design, each once.
   *
   * @param figure a roll-up or another name of this class; nothing for an unknown one
   * @param subjects for a figure that exists for each of several subjects those that are meant, by
   *     their names in that figure; empty for all
   */
  public static List<Input> of(Analysis analysis, String figure, Collection<String> subjects) {
    Gathering gathering = BY_NAME.get(figure);
    Collector to = new Collector(analysis.design(), subjects);
    if (gathering != null) {
      gathering.gather(to, analysis);
    }
    return to.all();
  }

  private static void add(String name, Gathering gathering) {
    BY_NAME.put(name, gathering);
  }

  /** A figure computed from others. */
  private static void from(String name, String... others) {
    add(
        name,
        (to, analysis) -> {
          for (String other : others) {
            Gathering gathering = BY_NAME.get(other);
            if (gathering != null) {
              gathering.gather(to, analysis);
            }
          }
        });
  }

  private static Gathering ofKind(String kind, String... names) {
    return (to, a) -> to.ofKind(kind, names);
  }

  private static Gathering where(Predicate<Instance> which, String... names) {
    return (to, a) -> to.where(which, names);
  }

  private static Gathering counted(String kind) {
    return (to, a) -> to.counts(kind);
  }

  private static boolean isOptics(Instance i) {
    return i.part().kind().is("Optics") || i.part().kind().is("LaserSource");
  }

  private static void structure() {
    add("bandwidth", (to, a) -> payload(to));
    add("bandwidth.panel", ofKind("Optics", "line"));
    add("lanes", (to, a) -> payload(to));
    add("ports", (to, a) -> to.stated(a.design().name(), a.design().attributes(), "ports"));
    add("engines", counted("OpticalEngine"));
    add("modules", counted("PluggableModule"));
    add("dies", counted("Asic"));
    add("lasers", ofKind("LaserSource", "out"));
    add("fibers", ofKind("Optics", "fibers"));
    add("payload.engine", ofKind("OpticalEngine", "line"));
    add("payload.module", ofKind("PluggableModule", "line"));
    add("route", (to, a) -> to.stated(a.design().name(), a.design().attributes(), "route"));
    add("drive", ofKind("Optics", "drive"));
  }

  /** Of the ASICs, or of the optics of a design that has none. */
  private static void payload(Collector to) {
    boolean asic = !to.design().instancesOf("Asic").isEmpty();
    to.ofKind(asic ? "Asic" : "Optics", asic ? "serdes" : "line");
  }

  private static void power() {
    add("power", where(i -> true, "power"));
    add("power.chip", where(i -> i.level() == Level.CHIP, "power"));
    add("power.board", where(i -> i.level() == Level.BOARD, "power"));
    add("power.panel", where(i -> i.level() == Level.PANEL, "power"));
    add("power.asic", ofKind("Asic", "power"));
    add("power.optics", where(FigureInputs::isOptics, "power"));
    add("power.engines", ofKind("OpticalEngine", "power"));
    add("power.lasers", ofKind("LaserSource", "power"));
    add("power.loss", (to, a) -> PowerInputs.buses(to));
    add("power.input", (to, a) -> PowerInputs.buses(to));
    from("energy.optics", "power.optics", "bandwidth.panel");
    add("energy.engine", ofKind("Optics", "power", "laser", "line"));
    add("serdes-power", ofKind("Asic", "serdes-power"));
    add("supply.current", (to, a) -> PowerInputs.feeds(to));
    add("supply.drop", (to, a) -> PowerInputs.feeds(to));
    add("supply.input-current", (to, a) -> PowerInputs.buses(to));
    add("rail.impedance", (to, a) -> PowerInputs.rails(to));
  }

  private static void density() {
    add("density.die", ofKind("Asic", "serdes", "die-width", "die-height"));
    add("density.engine", ofKind("OpticalEngine", "line", "edge"));
    add("panel.opening", (to, a) -> PanelInputs.opening(to));
    add("panel.size", (to, a) -> PanelInputs.size(to));
    add("panel.width", (to, a) -> PanelInputs.parts(to, "width"));
    add("panel.height", (to, a) -> PanelInputs.parts(to, "height"));
    from("panel.fill", "panel.width", "panel.opening");
    from("density.panel", "bandwidth.panel", "panel.opening");
    from("density.ru", "bandwidth.panel", "panel.size");
    from("density.ou", "bandwidth.panel", "panel.size");
  }

  private static void cooling() {
    add("coolant.flow", (to, a) -> CoolingInputs.loops(to, "flow"));
    add("coolant.inlet", (to, a) -> CoolingInputs.loops(to, "inlet"));
    add("coolant.heat", (to, a) -> CoolingInputs.heat(to));
    add("coolant.rise", (to, a) -> CoolingInputs.rise(to));
    add("coolant.outlet", (to, a) -> CoolingInputs.rise(to, "inlet"));
    add("thermal.case", (to, a) -> CoolingInputs.plate(to));
    add("thermal.junction", (to, a) -> CoolingInputs.plate(to, "junction-resistance"));
  }

  private static void links() {
    add("channel.loss", (to, a) -> LinkInputs.links(to, a, Nature.ELECTRICAL, "", ""));
    add("optical.loss", (to, a) -> LinkInputs.links(to, a, Nature.OPTICAL, "", ""));
    add("optical.margin", (to, a) -> LinkInputs.links(to, a, Nature.OPTICAL, "tx", "rx"));
    add("optical.overload", (to, a) -> LinkInputs.links(to, a, Nature.OPTICAL, "tx", "rx"));
    add("laser.power", (to, a) -> LinkInputs.links(to, a, Nature.LASER_FEED, "output-power", ""));
  }

  private static void service() {
    add("fit", where(i -> true, "fit"));
    add("fit.optics", where(FigureInputs::isOptics, "fit"));
    from("mtbf", "fit");
    from("mtbf.optics", "fit.optics");
    add("service.dark", FigureInputs::dark);
    add("serviced", where(FigureInputs::isOptics, "serviced"));
    add("cost", (to, a) -> bill(to, "cost"));
    add("mass", (to, a) -> bill(to, "mass"));
  }

  /** How parts are taken out, and the lanes of the links at the unit that is. */
  private static void dark(Collector to, Analysis analysis) {
    for (FieldUnit unit : analysis.fieldUnits()) {
      if (to.asks(unit.name())) {
        for (Instance i : analysis.design().instances()) {
          if (analysis.fieldUnit(i).filter(unit::equals).isPresent()) {
            to.stated(i, "serviced");
          }
        }
        groups(to, unit.instance(), analysis.design());
      }
    }
    payload(to);
  }

  private static void groups(Collector to, Instance unit, Design design) {
    for (Link link : design.links()) {
      link.terminals().stream()
          .filter(t -> t.selection().instance().lineage().contains(unit))
          .forEach(t -> to.stated(t.selection().instance(), t.selection().group()));
    }
  }

  private static void bill(Collector to, String attribute) {
    to.where(i -> true, attribute);
    to.design()
        .plates()
        .forEach(p -> to.part("plate on " + p.selection(), p.attributes(), "item", attribute));
  }
}
