package dev.shoreline.elaborate;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Origin;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the buses of a power block. */
final class BusReader {
  /** What a bus without a name is called. */
  static final String UNNAMED = "main";

  private final Session session;
  private final Messages messages;
  private final Places places;
  private final SupplyReader supply;
  private final Map<String, Bus> buses = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Map<String, BusDecl> declared = new LinkedHashMap<>();

  BusReader(Session session, SupplyReader supply) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.supply = supply;
  }

  /** Reads all buses of a design; a bus may be fed by one that stands below it. */
  void read(List<BusDecl> asts) {
    for (BusDecl ast : asts) {
      String name = ast.getName() == null ? UNNAMED : ast.getName();
      BusDecl before = declared.putIfAbsent(name, ast);
      // The linker compares written names; a bus may also have none.
      if (before != null && (ast.getName() == null || before.getName() == null)) {
        messages.add(
            Diagnostic.error(
                    "power.NameTwice", places.name(ast), "two buses are named `" + name + "`")
                .withRelated(places.name(before), "declared here first")
                .withHint("write a name after `bus`"));
      }
    }
    declared.forEach(this::create);
    refuseCycles();
  }

  private void create(String name, BusDecl ast) {
    Quantity voltage = voltage(ast, name);
    Quantity efficiency = supply.efficiency(ast.getEfficiency());
    Quantity rating = supply.read(ast.getRating(), "A", "the rating of a bus");
    Span span = places.name(ast);
    String parent = ast.getParent() == null ? "" : ast.getParent();
    if (!parent.isEmpty() && !declared.containsKey(parent)) {
      messages.error(
          "power.NoSuchBus",
          places.span(ast, ShorelinePackage.eINSTANCE.getBusDecl_Parent()),
          "there is no bus `" + parent + "`",
          Suggestion.hint(parent, declared.keySet(), "buses"));
      parent = "";
    }
    if (voltage == null) {
      broken.add(name);
      return;
    }
    Origin origin =
        new Origin(
            places.span(ast.getNominal()),
            span,
            Span.NONE,
            session.sources().provenance(ast.getProvenance()));
    buses.put(name, new Bus(name, voltage, parent, efficiency, rating, origin, span));
  }

  private @Nullable Quantity voltage(BusDecl ast, String name) {
    Quantity nominal = supply.read(ast.getNominal(), "V", "the voltage of a bus");
    if (nominal == null || ast.getLower() == null || ast.getUpper() == null) {
      return nominal;
    }
    Span span = places.span(ast.getLower());
    Expr range =
        new Expr.Bounds(
            session.expressions().read(ast.getLower()),
            session.expressions().read(ast.getUpper()),
            span);
    Quantity bounds = supply.read(range, span, Units.of("V"), "the voltage of a bus");
    if (bounds == null) {
      return null;
    }
    try {
      return Quantity.corners(bounds.minimum(), nominal, bounds.maximum());
    } catch (QuantityException e) {
      messages.error(
          "power.Voltage",
          places.span(ast.getNominal()),
          "the nominal voltage of " + name + ", " + nominal + ", lies outside " + bounds);
      return null;
    }
  }

  /**
   * Follows each bus up to the box's input, every bus once; a cycle is cut where it was entered.
   */
  private void refuseCycles() {
    Set<String> done = new HashSet<>();
    for (String name : List.copyOf(buses.keySet())) {
      Set<String> line = new LinkedHashSet<>();
      Bus at = buses.get(name);
      while (at != null && !done.contains(at.name()) && line.add(at.name())) {
        at = buses.get(at.fedBy());
      }
      if (at != null && !done.contains(at.name())) {
        List<String> cycle = new ArrayList<>(line);
        cycle = cycle.subList(cycle.indexOf(at.name()), cycle.size());
        messages.error(
            "power.Cycle",
            at.span(),
            "a bus cannot feed itself: " + String.join(" fed by ", cycle) + " fed by " + at.name());
        buses.put(at.name(), fromInput(at));
      }
      done.addAll(line);
    }
  }

  private static Bus fromInput(Bus bus) {
    return new Bus(
        bus.name(), bus.voltage(), "", bus.efficiency(), bus.rating(), bus.origin(), bus.span());
  }

  List<Bus> all() {
    return List.copyOf(buses.values());
  }

  /** Names of all buses that were declared, those with faults included. */
  Set<String> names() {
    return declared.keySet();
  }

  boolean isBroken(String name) {
    return broken.contains(name);
  }
}
