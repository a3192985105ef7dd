package dev.shoreline.simulate.channel;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.value.Value;
import dev.shoreline.simulate.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the runs of a study of channels must answer. */
final class ChannelExpectations {
  /** Touchstone files hold nine digits (dB). */
  private static final double DIGITS = 1e-6;

  /** Of the loss: what lumping leaves at 60 sections a wavelength, and room for it. */
  private static final double LUMPING = 0.01;

  /** A ladder of almost no loss still has this much of rounding (dB). */
  private static final double LEAST_LADDER = 1e-3;

  /** Links of one class that get a line of their own; more are summed up. */
  private static final int MOST_LINKS = 8;

  private static final String LAW = "sum of 8.686 (g0 + a1 sqrt(f) + a2 f) length, and connectors";

  private final List<LaneClass> classes;
  private final LossRules rules;
  private final List<Expectation> expected = new ArrayList<>();

  private ChannelExpectations(List<LaneClass> classes, LossRules rules) {
    this.classes = classes;
    this.rules = rules;
  }

  static List<Expectation> of(List<LaneClass> classes, LossRules rules) {
    ChannelExpectations made = new ChannelExpectations(classes, rules);
    classes.forEach(made::ladder);
    classes.forEach(made::touchstone);
    made.worst();
    made.screening();
    return made.expected;
  }

  private void ladder(LaneClass c) {
    double loss = LadderDeck.loss(c.path());
    double tolerance = Math.max(LUMPING * loss, LEAST_LADDER);
    String meaning = LadderDeck.share(c.path()) < 1 ? "loss of the shortened ladder" : loss(c);
    add(ChannelRuns.ladder(c), c, "loss", subject(c), meaning, "dB", loss, tolerance, LAW, "");
  }

  private void touchstone(LaneClass c) {
    String run = ChannelRuns.READ;
    double loss = c.path().reported();
    String meaning = loss(c);
    if (c.links().size() > MOST_LINKS) {
      add(run, c, "loss", subject(c), meaning, "dB", loss, DIGITS, LAW, "");
    } else {
      for (String link : c.linkNames()) {
        String rule = c.isWhole() ? rules.ruleOf(link) : "";
        add(run, c, "loss", link, meaning, "dB", loss, DIGITS, LAW, rule);
      }
    }
    Crosstalk x = c.path().crosstalk();
    String fext = "loss + " + Shown.number(x.far()) + " dB" + origin(x.isFarStated());
    add(run, c, "fext", subject(c), "FEXT at Nyquist", "dB", loss + x.far(), DIGITS, fext, "");
    String next = Shown.number(x.near()) + " dB" + origin(x.isNearStated());
    add(run, c, "next", subject(c), "NEXT at Nyquist", "dB", x.near(), DIGITS, next, "");
  }

  private static String loss(LaneClass c) {
    return c.isWhole() ? "loss at Nyquist" : "loss at Nyquist of what is known";
  }

  private static String origin(boolean isStated) {
    return isStated ? ", stated by the parts" : ", assumed";
  }

  /** A requirement on the worst channel, where all of every channel is known. */
  private void worst() {
    Optional<LaneClass> most =
        classes.stream().max(Comparator.comparingDouble(c -> c.path().reported()));
    boolean whole = classes.stream().allMatch(LaneClass::isWhole);
    if (most.isEmpty() || !whole) {
      return;
    }
    for (Verdict v : rules.ofWorst()) {
      if (v.measured() instanceof Value.Number n) {
        double loss = n.quantity().max("dB");
        if (Double.isFinite(loss)) {
          String what = "worst channel, loss at Nyquist";
          LaneClass c = most.get();
          add(ChannelRuns.READ, c, "loss", v.subject(), what, "dB", loss, DIGITS, LAW, v.rule());
        }
      }
    }
  }

  private void screening() {
    for (LaneClass c : classes) {
      String run = ChannelRuns.SCREEN;
      double loss = c.path().loss(c.path().nyquist());
      add(run, c, "loss", subject(c), loss(c), "dB", loss, DIGITS, LAW, "");
      double direct = StrictMath.pow(10, -c.path().loss(0) / 20);
      String sum = "sum of the pulse at symbol spacing = |S21| at direct current";
      add(run, c, "pulse_sum", subject(c), "sum of the pulse", "V/V", direct, 1e-6, sum, "");
    }
    self(
        "check_margin",
        "margin of a flat channel of 10 dB",
        "dB",
        Screening.flatMargin(),
        1e-3,
        "20 log10(As / (sigma Qinv(DER)))");
    self(
        "check_eye",
        "PAM4 eye of a one-pole channel",
        "V",
        Screening.onePoleEye(),
        1e-6,
        "2 A ((1-a)/3 - a), peak distortion");
  }

  private void self(
      String name, String meaning, String unit, double value, double tolerance, String formula) {
    expected.add(
        new Expectation(
            ChannelRuns.SCREEN, name, "the script", meaning, unit, value, tolerance, formula, ""));
  }

  private void add(
      String run,
      LaneClass c,
      String what,
      String subject,
      String meaning,
      String unit,
      double value,
      double tolerance,
      String formula,
      String rule) {
    String name = c.prefix() + "_" + what;
    expected.add(
        new Expectation(run, name, subject, meaning, unit, value, tolerance, formula, rule));
  }

  private static String subject(LaneClass c) {
    List<String> links = c.linkNames();
    return links.size() == 1
        ? links.get(0)
        : "class " + c.id() + ", " + links.size() + " links, first " + links.get(0);
  }
}
