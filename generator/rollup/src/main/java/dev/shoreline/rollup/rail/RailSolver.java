package dev.shoreline.rollup.rail;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.structure.FedBus;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The rails of a design: buses that regulators or capacitors are fed on. All parts of a rail, and
 * the dies it supplies, are taken to be at one pair of nodes, where its impedance is looked at.
 */
public final class RailSolver {
  private static final String REGULATOR = "Regulator";
  private static final String CAPACITOR = "Capacitor";

  private final Design design;

  private RailSolver(Design design) {
    this.design = design;
  }

  /** Whether a part on a bus is there for its impedance. */
  public static boolean isNetwork(Instance instance) {
    return instance.part().kind().is(REGULATOR) || instance.part().kind().is(CAPACITOR);
  }

  /** One for each rail, in the order of the buses. */
  public static List<RailState> solve(Design design) {
    RailSolver solver = new RailSolver(design);
    List<RailState> rails = new ArrayList<>();
    for (Bus bus : design.buses()) {
      List<Feed> feeds = solver.feeds(bus);
      if (feeds.stream().anyMatch(f -> isNetwork(f.selection().instance()))) {
        rails.add(rail(bus, feeds));
      }
    }
    return rails;
  }

  private List<Feed> feeds(Bus bus) {
    return design.feeds().stream().filter(f -> bus.equals(FedBus.of(design, f))).toList();
  }

  private static RailState rail(Bus bus, List<Feed> feeds) {
    Value target = target(bus, feeds);
    Branches branches = new Branches();
    feeds.forEach(branches::add);
    if (feeds.stream().noneMatch(f -> f.selection().instance().part().kind().is(REGULATOR))) {
      branches.missing("no Regulator is fed on bus " + bus.name());
    }
    if (!branches.reasons().isEmpty()) {
      Value none = Amounts.unknown(branches.reasons());
      return new RailState(bus, null, none, none, target);
    }
    RailNetwork network = new RailNetwork(branches.all());
    RailNetwork.Peak peak = network.peak();
    return new RailState(
        bus,
        network,
        number(peak.impedance(), "ohm", branches.areExact()),
        number(peak.frequency(), "Hz", branches.areExact()),
        target);
  }

  private static Value number(double value, String unit, boolean exact) {
    if (!Double.isFinite(value)) {
      return Amounts.unknown("its figures are too large or too small to compute with");
    }
    BigDecimal n = new BigDecimal(value, MathContext.DECIMAL64);
    Interval interval = exact ? Interval.exact(n) : new Interval(null, n, null);
    return Amounts.tidy(new Value.Number(Quantity.of(interval, Units.of(unit))));
  }

  /** The ripple is a share of the nominal voltage; all loads are taken to step at once. */
  private static Value target(Bus bus, List<Feed> feeds) {
    List<Feed> loads = feeds.stream().filter(f -> !isNetwork(f.selection().instance())).toList();
    if (loads.isEmpty()) {
      return Amounts.unknown("bus " + bus.name() + " feeds no load");
    }
    List<Value> steps = new ArrayList<>();
    Value ripple = null;
    for (Feed f : loads) {
      Instance load = f.selection().instance();
      Value own = Amounts.stated(load, "ripple");
      ripple = ripple == null ? own : Amounts.least(ripple, own);
      steps.add(Amounts.times(Amounts.stated(load, "load-step"), f.selection().instances()));
    }
    Quantity nominal = bus.voltage().typical();
    Value voltage = Amounts.of(nominal == null ? bus.voltage() : nominal);
    Value step = Amounts.sum(steps, Quantity.of(0, "A"));
    Value allowed = Amounts.times(voltage, ripple == null ? voltage : ripple);
    return Amounts.tidy(Amounts.in(Amounts.over(allowed, step), "ohm"));
  }
}
