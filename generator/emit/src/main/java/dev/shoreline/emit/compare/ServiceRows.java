package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.service.FieldUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is done when optics or a laser fail. */
final class ServiceRows {
  private ServiceRows() {}

  static List<Row> rows() {
    return List.of(
        Row.words(
                "service-unit",
                Group.SERVICE,
                "Swapped when optics fail",
                "the unit that a technician takes out, for each module, engine and laser source",
                c -> words(c, u -> u.name()))
            .restingOn("serviced"),
        Row.words(
                "service-live",
                Group.SERVICE,
                "Swapped live",
                "whether the rest of the box runs meanwhile",
                c -> words(c, u -> u.live() ? "live" : "powered down"))
            .restingOn("serviced"),
        Row.intensive(
            "service-dark",
            Group.SERVICE,
            "Bandwidth dark meanwhile",
            "payload lost while one such unit is out, the worst of them, as designed",
            "worst(service.dark) of the units that hold optics or lasers",
            List.of("service.dark"),
            "Tb/s",
            Better.LESS,
            ServiceRows::dark),
        Row.intensive(
            "service-dark-share",
            Group.SERVICE,
            "The same as a share of the box",
            "of the payload of the box, as designed",
            "worst(service.dark) / bandwidth",
            List.of("service.dark", "bandwidth"),
            "%",
            Better.LESS,
            ServiceRows::share));
  }

  /** What is said of the unit of each declaration; one word when it is the same for all. */
  private static Cell words(Conformance c, Function<FieldUnit, String> what) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Instance i : Population.opticsAndLasers(c)) {
      Optional<FieldUnit> unit = c.analysis().fieldUnit(i);
      if (unit.isEmpty()) {
        return Cell.unknown(i.path() + " has no serviced stated");
      }
      said.computeIfAbsent(what.apply(unit.get()), k -> new ArrayList<>()).add(i.path());
    }
    if (said.isEmpty()) {
      return Cell.none("the design has no optics");
    }
    if (said.size() == 1) {
      String word = said.keySet().iterator().next();
      String of = String.join(", ", said.values().iterator().next());
      return Cell.words(word).withNote(of.equals(word) ? "" : of);
    }
    List<String> parts = new ArrayList<>();
    said.forEach((word, of) -> parts.add(one(word, String.join(", ", of))));
    return Cell.words(String.join("; ", parts));
  }

  private static String one(String word, String of) {
    return of.equals(word) ? word : word + " (" + of + ")";
  }

  private static Cell dark(Conformance c) {
    Map<String, Value.Many.Item> units = new LinkedHashMap<>();
    for (Instance i : Population.opticsAndLasers(c)) {
      Optional<FieldUnit> unit = c.analysis().fieldUnit(i);
      if (unit.isEmpty()) {
        return Cell.unknown(i.path() + " has no serviced stated");
      }
      String name = unit.get().name();
      units.putIfAbsent(name, new Value.Many.Item(name, unit.get().count(), unit.get().dark()));
    }
    return units.isEmpty()
        ? Cell.none("the design has no optics")
        : Worst.of(List.copyOf(units.values()), false, "Tb/s");
  }

  private static Cell share(Conformance c) {
    Cell dark = dark(c);
    if (!dark.isGiven()) {
      return dark;
    }
    Value share = Amounts.over(dark.value(), c.analysis().rollUp("bandwidth"));
    Cell cell = Cell.of(share, "%");
    return cell.isGiven()
        ? new Cell(dark.state(), cell.value(), dark.note(), dark.subjects())
        : cell;
  }
}
