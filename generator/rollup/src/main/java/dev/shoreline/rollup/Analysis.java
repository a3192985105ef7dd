package dev.shoreline.rollup;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.bill.BillItem;
import dev.shoreline.rollup.bill.BillSolver;
import dev.shoreline.rollup.link.LinkSolver;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.panel.PanelFill;
import dev.shoreline.rollup.panel.PanelSolver;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.power.PowerSolution;
import dev.shoreline.rollup.power.PowerSolver;
import dev.shoreline.rollup.rail.RailSolver;
import dev.shoreline.rollup.rail.RailState;
import dev.shoreline.rollup.service.Failures;
import dev.shoreline.rollup.service.FieldUnit;
import dev.shoreline.rollup.service.ReliabilitySolver;
import dev.shoreline.rollup.service.ServiceSolver;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.rollup.thermal.ThermalSolution;
import dev.shoreline.rollup.thermal.ThermalSolver;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be computed from a design, each solution once and on demand. Checks, reports
 * and simulation inputs read the same object, so their figures cannot differ. May be shared by
 * threads.
 */
public final class Analysis {
  private static final String WORST = ".worst";

  private final Design design;
  private final Lazy<PowerSolution> power;
  private final Lazy<List<RailState>> rails;
  private final Lazy<ThermalSolution> thermal;
  private final Lazy<List<LinkState>> links;
  private final Lazy<List<Failures>> failures;
  private final Lazy<List<FieldUnit>> fieldUnits;
  private final Lazy<PanelFill> panel;
  private final Lazy<List<BillItem>> bill;
  private final Lazy<Map<Instance, Load>> loadOf;
  private final Lazy<Map<Link, LinkState>> linkOf;
  private final Lazy<Map<Instance, List<PlateState>>> platesOf;
  private final Lazy<Map<Instance, List<FeedState>>> feedsOf;
  private final Lazy<Map<String, FieldUnit>> fieldUnitOf;
  private final Lazy<ScopeIndex> scopeIndex;
  private final Map<String, Value> rollUps = new HashMap<>();

  private Analysis(Design design) {
    this.design = design;
    power = new Lazy<>(() -> PowerSolver.solve(design));
    rails = new Lazy<>(() -> RailSolver.solve(design));
    thermal = new Lazy<>(() -> ThermalSolver.solve(design, loads()));
    links = new Lazy<>(() -> LinkSolver.solve(design));
    failures = new Lazy<>(() -> ReliabilitySolver.solve(design));
    fieldUnits = new Lazy<>(() -> ServiceSolver.solve(design, links(), failures()));
    panel = new Lazy<>(() -> PanelSolver.solve(design));
    bill = new Lazy<>(() -> BillSolver.solve(design));
    loadOf = new Lazy<>(() -> index(loads(), Load::instance));
    linkOf = new Lazy<>(() -> index(links(), LinkState::link));
    platesOf = new Lazy<>(() -> group(plates(), PlateState::instance));
    feedsOf = new Lazy<>(() -> group(feeds(), s -> s.feed().selection().instance()));
    fieldUnitOf = new Lazy<>(() -> index(fieldUnits(), FieldUnit::name));
    scopeIndex = new Lazy<>(() -> new ScopeIndex(design));
  }

  public static Analysis of(Design design) {
    return new Analysis(design);
  }

  private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
    Map<K, V> map = new HashMap<>();
    values.forEach(v -> map.putIfAbsent(key.apply(v), v));
    return map;
  }

  private static <K, V> Map<K, List<V>> group(List<V> values, Function<V, K> key) {
    Map<K, List<V>> map = new HashMap<>();
    values.forEach(v -> map.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return map;
  }

  public Design design() {
    return design;
  }

  /** One for each declaration of instances, in the order written. */
  public List<Load> loads() {
    return power.get().loads();
  }

  public List<BusState> buses() {
    return power.get().buses();
  }

  public List<FeedState> feeds() {
    return power.get().feeds();
  }

  /** Buses with regulators or capacitors, in the order of the buses. */
  public List<RailState> rails() {
    return rails.get();
  }

  public PowerSolution power() {
    return power.get();
  }

  public List<LoopState> loops() {
    return thermal.get().loops();
  }

  public List<PlateState> plates() {
    return thermal.get().plates();
  }

  public List<LinkState> links() {
    return links.get();
  }

  /** One for each declaration of instances, in the order written. */
  public List<Failures> failures() {
    return failures.get();
  }

  public List<FieldUnit> fieldUnits() {
    return fieldUnits.get();
  }

  public PanelFill panel() {
    return panel.get();
  }

  /** What the design buys: its instances and the parts named as items of plates. */
  public List<BillItem> bill() {
    return bill.get();
  }

  public Optional<Load> load(Instance instance) {
    return Optional.ofNullable(loadOf.get().get(instance));
  }

  public Optional<LinkState> link(Link link) {
    return Optional.ofNullable(linkOf.get().get(link));
  }

  /** States of the plates that are declared on an instance. */
  public List<PlateState> platesOf(Instance instance) {
    return platesOf.get().getOrDefault(instance, List.of());
  }

  /** States of the feeds that are declared for an instance. */
  public List<FeedState> feedsOf(Instance instance) {
    return feedsOf.get().getOrDefault(instance, List.of());
  }

  /** The unit that an instance is swapped with; empty when that is not stated. */
  public Optional<FieldUnit> fieldUnit(Instance instance) {
    return ServiceSolver.unitOf(instance).map(fieldUnitOf.get()::get);
  }

  ScopeIndex scopeIndex() {
    return scopeIndex.get();
  }

  /**
   * The roll-up of that name, or its worst corner with {@code .worst} after it; unknown when there
   * is none of that name.
   */
  public Value rollUp(String name) {
    Value value = find(name);
    return value != null ? value : Amounts.unknown("there is no figure called " + name);
  }

  /** The roll-up of that name; null when there is none. */
  synchronized @Nullable Value find(String name) {
    Value known = rollUps.get(name);
    if (known != null) {
      return known;
    }
    RollUp rollUp = RollUps.find(name).orElse(null);
    Value value = null;
    if (rollUp != null) {
      value = guarded(() -> rollUp.of(this));
    } else if (name.endsWith(WORST)) {
      value = worst(name.substring(0, name.length() - WORST.length()));
    }
    if (value != null) {
      rollUps.put(name, value);
    }
    return value;
  }

  private @Nullable Value worst(String name) {
    RollUp rollUp = RollUps.find(name).orElse(null);
    Value value = rollUp == null ? null : find(name);
    return rollUp == null || value == null
        ? null
        : Each.map(value, v -> WorstCorner.of(name, v, rollUp.leastIsWorst()));
  }

  /**
   * The total that {@code per} divides by: bandwidth for bit/s, lanes for lane ...; null if none.
   */
  public @Nullable Value total(Dimension dimension) {
    return Totals.of(this, dimension);
  }

  /** Bad data never throws: what cannot be computed is unknown. */
  static Value guarded(Supplier<Value> source) {
    try {
      return source.get();
    } catch (QuantityException | ArithmeticException e) {
      String message = e.getMessage();
      return Amounts.unknown(message == null ? "it cannot be computed" : message);
    }
  }
}
