package dev.shoreline.simulate.optical;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.rollup.link.OpticalEnds;
import java.util.Optional;

/**
 * One lane of an optical link at one corner, beyond the loss of its path.
 *
 * @param levels 2 or 4
 * @param bandwidth half the symbol rate (Hz)
 */
record DataLane(int levels, double bandwidth, Launch launch, Detector detector) {

  /** Empty when the link has no optics, or no symbol rate or modulation that is known here. */
  static Optional<DataLane> of(LinkState state, Analysis analysis, Corner corner) {
    Optional<OpticalEnds> ends = OpticalEnds.of(state.link());
    int levels = levels(state);
    double bandwidth = Corner.TYPICAL.gain(state.nyquist(), "Hz");
    if (ends.isEmpty() || levels == 0 || !(bandwidth > 0)) {
      return Optional.empty();
    }
    Instance transmitter = ends.get().transmitter();
    return Optional.of(
        new DataLane(
            levels,
            bandwidth,
            Launch.of(transmitter.attributes(), levels, corner),
            Detector.of(
                ends.get().receiver().attributes(),
                laser(transmitter, analysis),
                bandwidth,
                corner)));
  }

  /** The laser source that feeds an instance, else the instance, which has a laser of its own. */
  private static Attributes laser(Instance transmitter, Analysis analysis) {
    return feeds(analysis, transmitter)
        .map(f -> f.link().terminals().get(0).selection().instance().attributes())
        .orElse(transmitter.attributes());
  }

  /** The first laser feed that ends at an instance. */
  static Optional<LinkState> feeds(Analysis analysis, Instance transmitter) {
    return analysis.links().stream()
        .filter(l -> l.nature() == Nature.LASER_FEED)
        .filter(
            l ->
                l.link().terminals().stream()
                    .skip(1)
                    .anyMatch(t -> t.selection().instance().equals(transmitter)))
        .findFirst();
  }

  private static int levels(LinkState state) {
    for (Segment.Terminal t : state.link().terminals()) {
      LaneGroup group = t.group();
      if (group.symbolRate() != null) {
        return switch (group.modulation()) {
          case "pam4" -> 4;
          case "nrz" -> 2;
          default -> 0;
        };
      }
    }
    return 0;
  }

  /** Empty when a figure of it is not stated at this corner or makes no sense. */
  Optional<DirectDetection> detection() {
    boolean known =
        launch.extinctionDb() > 0
            && detector.noise() > 0
            && detector.responsivity() > 0
            && Double.isFinite(detector.rinDbHz());
    return known
        ? Optional.of(
            new DirectDetection(
                levels,
                launch.extinctionDb(),
                bandwidth,
                detector.noise(),
                detector.responsivity(),
                detector.rinDbHz()))
        : Optional.empty();
  }
}
