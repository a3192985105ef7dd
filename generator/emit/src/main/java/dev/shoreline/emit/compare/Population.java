package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import java.util.List;

/** The parts of a design that rows ask for. */
final class Population {
  private Population() {}

  static Design design(Conformance c) {
    return c.analysis().design();
  }

  static boolean hasAsic(Conformance c) {
    return !design(c).instancesOf("Asic").isEmpty();
  }

  static boolean hasOptics(Conformance c) {
    return !optics(c).isEmpty();
  }

  /** Modules and engines. */
  static List<Instance> optics(Conformance c) {
    return design(c).instancesOf("Optics");
  }

  /** Modules, engines and what feeds them with laser light, in the order written. */
  static List<Instance> opticsAndLasers(Conformance c) {
    return design(c).instances().stream().filter(Population::isOpticsOrLaser).toList();
  }

  static boolean isOpticsOrLaser(Instance i) {
    return i.part().kind().is("Optics") || i.part().kind().is("LaserSource");
  }
}
