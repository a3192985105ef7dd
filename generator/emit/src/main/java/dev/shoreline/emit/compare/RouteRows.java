package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Instance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Where the light begins, and what lies before it. */
final class RouteRows {
  private RouteRows() {}

  static List<Row> rows() {
    return List.of(
        Row.words("route", Group.ROUTE, "Route", "as the design states it", RouteRows::route)
            .restingOn("route"),
        Row.words(
            "optics-level",
            Group.ROUTE,
            "Optics stand on",
            "packaging level of every module and engine: chip, board or panel",
            RouteRows::level),
        Row.words(
            "lasers",
            Group.ROUTE,
            "Lasers stand on",
            "packaging level of laser sources, or inside optics that take no laser light",
            RouteRows::lasers),
        Row.words(
                "drive",
                Group.ROUTE,
                "Drive of the optics",
                "what stands between host lane and light: retimed, half-retimed or linear",
                RouteRows::drive)
            .restingOn("drive"));
  }

  private static Cell route(Conformance c) {
    String route = Population.design(c).route();
    return route.isEmpty()
        ? Cell.unknown("the design states no route")
        : Cell.words(route.equals("pluggable") ? route : route.toUpperCase(Locale.ROOT));
  }

  private static Cell level(Conformance c) {
    List<Instance> optics = Population.optics(c);
    return optics.isEmpty()
        ? Cell.none("the design has no optics")
        : Cell.words(levels(optics)).withNote(names(optics));
  }

  private static String levels(List<Instance> instances) {
    return distinct(instances, i -> i.level().label());
  }

  private static String names(List<Instance> instances) {
    return distinct(instances, Instance::path);
  }

  private static String distinct(List<Instance> instances, Function<Instance, String> what) {
    Set<String> all = new LinkedHashSet<>();
    instances.forEach(i -> all.add(what.apply(i)));
    return String.join(", ", all);
  }

  private static Cell lasers(Conformance c) {
    List<Instance> sources = Population.design(c).instancesOf("LaserSource");
    List<Instance> fed =
        Population.optics(c).stream()
            .filter(i -> i.attributes().group("laser").isPresent())
            .toList();
    boolean inside = fed.size() < Population.optics(c).size();
    if (sources.isEmpty()) {
      return fed.isEmpty()
          ? inside ? Cell.words("inside the optics") : Cell.none("the design has no optics")
          : Cell.unknown("no laser source feeds " + names(fed));
    }
    String where = levels(sources) + (inside ? "; others inside the optics" : "");
    return Cell.words(where).withNote(names(sources));
  }

  private static Cell drive(Conformance c) {
    List<Instance> optics = Population.optics(c);
    if (optics.isEmpty()) {
      return Cell.none("the design has no optics");
    }
    for (Instance i : optics) {
      if (i.attributes().text("drive").isEmpty()) {
        return Cell.unknown(i.path() + " has no drive stated");
      }
    }
    return Cell.words(distinct(optics, i -> i.attributes().text("drive")));
  }
}
