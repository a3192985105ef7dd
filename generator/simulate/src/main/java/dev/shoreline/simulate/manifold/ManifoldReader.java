package dev.shoreline.simulate.manifold;

import dev.shoreline.model.Attributes;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateData;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the hydraulics that the loops and plates of a design state, at typical values. */
final class ManifoldReader {
  /** More branches in one ladder are of no use to anybody. */
  static final long MOST_BRANCHES = 2048;

  private final Analysis analysis;
  private final List<Omission> omissions;

  private ManifoldReader(Analysis analysis, List<Omission> omissions) {
    this.analysis = analysis;
    this.omissions = omissions;
  }

  static List<Manifold> read(Analysis analysis, List<Omission> omissions) {
    ManifoldReader reader = new ManifoldReader(analysis, omissions);
    List<Manifold> manifolds = new ArrayList<>();
    for (LoopState loop : analysis.loops()) {
      reader.manifold(loop, manifolds.size() + 1).ifPresent(manifolds::add);
    }
    return manifolds;
  }

  private Optional<Manifold> manifold(LoopState state, int id) {
    Attributes loop = state.loop().attributes();
    String subject = "loop " + state.loop().name();
    Attributes coolant = loop.part("coolant").map(p -> p.attributes()).orElse(Attributes.NONE);
    List<String> missing = new ArrayList<>();
    double density = positive(coolant, "density", "kg/m^3", missing);
    double viscosity = positive(coolant, "viscosity", "Pa*s", missing);
    double pressure = positive(loop, "head", "Pa", missing);
    double pitch = positive(loop, "header-pitch", "m", missing);
    double diameter = positive(loop, "header-diameter", "m", missing);
    List<Branches> branches = new ArrayList<>();
    for (PlateState plate : analysis.plates()) {
      if (isOf(plate, state)) {
        branches(plate, branches.size() + 1, density, missing).ifPresent(branches::add);
      }
    }
    if (branches.isEmpty() && missing.isEmpty()) {
      missing.add("any plate");
    }
    if (!missing.isEmpty()) {
      omissions.add(new Omission(subject, String.join(", ", missing) + " not stated"));
      return Optional.empty();
    }
    Manifold manifold =
        new Manifold(
            id,
            state.loop().name(),
            pressure / density / PipeFriction.GRAVITY,
            viscosity / density,
            pitch,
            diameter,
            branches);
    if (manifold.count() > MOST_BRANCHES) {
      omissions.add(
          new Omission(
              subject, manifold.count() + " branches; a manifold holds at most " + MOST_BRANCHES));
      return Optional.empty();
    }
    return Optional.of(manifold);
  }

  private boolean isOf(PlateState plate, LoopState loop) {
    String name = plate.plate().loop();
    return name.isEmpty() && analysis.loops().size() == 1 || name.equals(loop.loop().name());
  }

  private Optional<Branches> branches(
      PlateState state, int id, double density, List<String> missing) {
    String subject = state.plate().selection().toString();
    Attributes plate =
        state
            .plate()
            .attributes()
            .part("item")
            .map(item -> item.attributes().with(state.plate().attributes()))
            .orElse(state.plate().attributes());
    List<String> own = new ArrayList<>();
    double flow = positive(plate, "flow", "L/min", own);
    double drop = positive(plate, "pressure-drop", "Pa", own);
    double length = positive(plate, "hose-length", "m", own);
    double diameter = positive(plate, "hose-diameter", "m", own);
    double couplings = plate.quantity("coupling-loss").map(q -> q.typ("")).orElse(0.0);
    if (!own.isEmpty()) {
      own.forEach(name -> missing.add(name + " of the plate on " + subject));
      return Optional.empty();
    }
    long passed = PlateData.of(state.plate()).passed();
    double head = passed * drop / density / PipeFriction.GRAVITY;
    return Optional.of(
        new Branches(
            id,
            subject,
            state.plate().selection().instances() / passed,
            flow,
            PlateCurve.through(flow, head),
            length,
            diameter,
            couplings));
  }

  private static double positive(
      Attributes attributes, String name, String unit, List<String> missing) {
    double value = attributes.quantity(name).map(q -> q.typ(unit)).orElse(Double.NaN);
    if (!(value > 0 && value < 1e12)) {
      missing.add(name);
    }
    return value;
  }
}
