package dev.shoreline.rollup.input;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.rollup.thermal.PlateData;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What temperatures and coolant rest on. */
final class CoolingInputs {
  private CoolingInputs() {}

  /** Of the loops, or of one of them. */
  static void loops(Collector to, String... names) {
    for (CoolingLoop loop : to.design().loops()) {
      if (to.asks(loop.name())) {
        to.stated("loop " + loop.name(), loop.attributes(), names);
      }
    }
  }

  /** Heat into the coolant of a loop, and the coolant that takes it up. */
  static void rise(Collector to, String... alsoOfLoop) {
    for (CoolingLoop loop : to.design().loops()) {
      if (to.asks(loop.name())) {
        String owner = "loop " + loop.name();
        to.stated(owner, loop.attributes(), alsoOfLoop);
        to.stated(owner, loop.attributes(), "flow");
        coolant(to, loop);
        plates(to).stream().filter(p -> loopsOf(to, p).contains(loop)).forEach(p -> heat(to, p));
      }
    }
  }

  /** Heat that the plates of the loops, or of one of them, take up. */
  static void heat(Collector to) {
    plates(to).stream()
        .filter(p -> loopsOf(to, p).stream().anyMatch(l -> to.asks(l.name())))
        .forEach(p -> heat(to, p));
  }

  /**
   * Temperatures under the plates, or one of them, along the path of the heat.
   *
   * @param inside what the part itself adds to them
   */
  static void plate(Collector to, String... inside) {
    for (Plate plate : plates(to)) {
      if (to.asks(plate.selection().toString())) {
        PlateData data = PlateData.of(plate);
        List<CoolingLoop> loops = loopsOf(to, plate);
        loops.forEach(l -> to.stated("loop " + l.name(), l.attributes(), "inlet"));
        boolean warmed = data.passed() > (data.fromInlet() ? 1 : 0);
        if (warmed) {
          loops.forEach(l -> coolant(to, l));
          ofPlate(to, plate, "flow");
        }
        ofPlate(to, plate, "resistance", "interface-resistance", "reference", "order");
        heat(to, plate);
        to.stated(plate.selection().instance(), inside);
      }
    }
  }

  private static List<Plate> plates(Collector to) {
    return to.design().plates();
  }

  private static void coolant(Collector to, CoolingLoop loop) {
    to.part("loop " + loop.name(), loop.attributes(), "coolant", "density", "heat-capacity");
  }

  private static void heat(Collector to, Plate plate) {
    Set<Instance> plated =
        plates(to).stream().map(p -> p.selection().instance()).collect(Collectors.toSet());
    to.within(plate.selection().instance(), plated::contains, "power");
  }

  /** What the plate states itself goes before what its item does. */
  private static void ofPlate(Collector to, Plate plate, String... names) {
    String owner = "plate on " + plate.selection();
    Attributes own = plate.attributes();
    Part item = own.part("item").orElse(null);
    for (String name : names) {
      if (own.find(name).isPresent() || item == null) {
        to.stated(owner, own, name);
      } else {
        to.stated(owner, own, "item");
        to.stated(item, name);
      }
    }
  }

  private static List<CoolingLoop> loopsOf(Collector to, Plate plate) {
    List<CoolingLoop> all = to.design().loops();
    List<CoolingLoop> named = all.stream().filter(l -> l.name().equals(plate.loop())).toList();
    return named.isEmpty() && plate.loop().isEmpty() && all.size() == 1 ? all : named;
  }
}
