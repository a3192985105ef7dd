package dev.shoreline.simulate.optical;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What {@code link_budget.m} must print. Losses and margins are those of the report; noise and bit
 * errors are of {@link DirectDetection}.
 */
final class BudgetAnswers {
  static final String RUN = "budget";

  /** Sums of numbers with nine digits (dB). */
  private static final double SUM = 1e-6;

  /** Two ways to solve for the limit, from numbers with nine digits (dB, decades). */
  private static final double SOLVED = 1e-4;

  private final Conformance conformance;
  private final List<Expectation> expected = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private BudgetAnswers(Conformance conformance) {
    this.conformance = conformance;
  }

  /**
   * @param omissions figures that are not known, and why
   */
  record Made(List<Expectation> expected, List<Omission> omissions) {}

  static Made of(Conformance conformance, LightPaths paths) {
    BudgetAnswers answers = new BudgetAnswers(conformance);
    for (LightPath path : paths.paths()) {
      answers.losses(path);
      if (path.isFeed()) {
        answers.feed(path);
      } else {
        answers.data(path);
      }
    }
    return new Made(List.copyOf(answers.expected), List.copyOf(answers.omissions));
  }

  private void losses(LightPath path) {
    JudgingRule rule = JudgingRule.of(conformance, path, "loss", path.state().loss());
    for (Corner corner : Corner.values()) {
      // Only the largest loss is what a rule decides on.
      boolean decides = corner == Corner.WEAKEST;
      expect(
          path.name(corner) + "_loss",
          decides ? rule : new JudgingRule("", path.subject()),
          "loss, " + corner.title(),
          "dB",
          path.loss(corner),
          SUM,
          "sum of the losses of all stages");
    }
  }

  private void feed(LightPath path) {
    LinkState state = path.state();
    omit("laser power at the end of ", path, state.receive());
    omit("light launched from ", path, path.engineLoss());
    JudgingRule rule = JudgingRule.of(conformance, path, "laser.power", state.receive());
    for (Corner corner : Corner.values()) {
      double arriving = corner.gain(state.receive(), "dBm");
      expect(
          path.name(corner) + "_received",
          corner == Corner.WEAKEST ? rule : new JudgingRule("", path.subject()),
          "laser power of a lane at the modulator, " + corner.title(),
          "dBm",
          arriving,
          SUM,
          "output-power - losses - 10 log10(ways)");
      expect(
          path.name(corner) + "_launch",
          new JudgingRule("", path.subject()),
          "laser power behind the engine, " + corner.title(),
          "dBm",
          arriving - corner.loss(path.engineLoss(), "dB"),
          SUM,
          "laser power at the modulator - laser-loss");
    }
  }

  private void data(LightPath path) {
    LinkState state = path.state();
    omit("margin of ", path, state.margin());
    JudgingRule rule = JudgingRule.of(conformance, path, "optical.margin", state.margin());
    for (Corner corner : new Corner[] {Corner.WEAKEST, Corner.TYPICAL}) {
      expect(
          path.name(corner) + "_margin",
          corner == Corner.WEAKEST ? rule : new JudgingRule("", path.subject()),
          "margin in average power, " + corner.title(),
          "dB",
          corner.gain(state.margin(), "dB"),
          SUM,
          "tx - loss - rx.min");
    }
    expect(
        path.name(Corner.STRONGEST) + "_overload",
        JudgingRule.of(conformance, path, "optical.overload", state.overload()),
        "distance from overload, " + Corner.STRONGEST.title(),
        "dB",
        Corner.WEAKEST.gain(state.overload(), "dB"),
        SUM,
        "rx.max - (tx.max - loss.min)");
    noise(path);
  }

  private void noise(LightPath path) {
    if (path.noiseCorner().isEmpty()) {
      String reason = NoiseUnknown.reason(path);
      omissions.add(new Omission("bit errors of " + path.subject(), reason));
    }
    for (Corner corner : new Corner[] {Corner.WEAKEST, Corner.TYPICAL}) {
      path.lane(corner).ifPresent(lane -> signal(path, corner, lane));
    }
  }

  private void signal(LightPath path, Corner corner, DataLane lane) {
    JudgingRule none = new JudgingRule("", path.subject());
    double signal = path.signal(corner);
    Detector detector = lane.detector();
    String formula = lane.launch().formula();
    expect(
        path.name(corner) + "_signal",
        none,
        "received amplitude less TDECQ, " + corner.title(),
        "dBm",
        signal,
        SUM,
        formula);
    expect(
        path.name(corner) + "_signal_margin",
        none,
        "margin in amplitude, " + corner.title(),
        "dB",
        signal - detector.sensitivityDbm(),
        SUM,
        formula + " - rx-sensitivity");
    OptionalDouble limit = path.limit(corner);
    if (Double.isNaN(signal) || lane.detection().isEmpty()) {
      return;
    }
    String with = corner.title() + rests(lane);
    expect(
        path.name(corner) + "_log_ber",
        none,
        "log10 of the bit error ratio, " + with,
        "decades",
        lane.detection().get().logBer(signal),
        SOLVED,
        "2 / (L log2 L) sum of Q((I2 - I1) / (s1 + s2)), s^2 = i^2 + 2 q I B + I^2 RIN B");
    if (limit.isPresent()) {
      expect(
          path.name(corner) + "_noise_margin",
          none,
          "margin to a bit error ratio of " + detector.limit() + ", " + with,
          "dB",
          signal - limit.getAsDouble(),
          SOLVED,
          "received amplitude less TDECQ - the amplitude with as many errors");
    }
  }

  /** What the answer rests on that no part states. */
  private static String rests(DataLane lane) {
    List<String> assumed = new ArrayList<>(lane.detector().assumed());
    if (!lane.launch().tdecqStated()) {
      assumed.add("no TDECQ");
    }
    return assumed.isEmpty() ? "" : "; assumed " + String.join(", ", assumed);
  }

  private void omit(String what, LightPath path, Value figure) {
    if (figure instanceof Value.Unknown u) {
      omissions.add(new Omission(what + path.subject(), u.reason()));
    }
  }

  private void expect(
      String name,
      JudgingRule rule,
      String meaning,
      String unit,
      double value,
      double tolerance,
      String formula) {
    if (Double.isFinite(value)) {
      expected.add(
          new Expectation(
              RUN,
              name,
              rule.subject(),
              meaning,
              unit,
              Cell.rounded(value),
              tolerance,
              formula,
              rule.rule()));
    }
  }
}
