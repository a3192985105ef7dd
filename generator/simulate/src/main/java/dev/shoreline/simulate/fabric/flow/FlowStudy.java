package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.FabricStudySource;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkDelay;
import dev.shoreline.simulate.fabric.Refusal;
import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long collective traffic takes, by SimGrid. */
public final class FlowStudy implements FabricStudySource {
  /** Bytes that the busiest host receives in every pattern: enough to make latency a small part. */
  static final long BYTES = 100_000_000L;

  /** The time of an all-to-all grows with the square of its ranks: this many take two seconds. */
  static final int MOST_ENDPOINTS = 128;

  /** There is a route for each two of them. */
  static final int MOST_SWITCHES = 256;

  private static final List<Pattern> PATTERNS =
      List.of(new Permutation(), new Incast(), new AllReduce(), new AllToAll());

  /**
   * Fair sharing without the corrections that SMPI is calibrated with for TCP over Ethernet, so
   * that the closed form holds; and six digits of the time.
   */
  private static final List<String> OPTIONS =
      List.of(
          "--cfg=network/model:CM02",
          "--cfg=network/crosstraffic:0",
          "--cfg=network/bandwidth-factor:1",
          "--cfg=network/latency-factor:1",
          "--cfg=network/TCP-gamma:0",
          "--cfg=network/weight-S:0",
          "--cfg=smpi/bw-factor:1",
          "--cfg=smpi/lat-factor:1",
          "--cfg=smpi/host-speed:1Tf",
          "--cfg=smpi/display-timing:yes",
          "--log=root.fmt:%m%n");

  private static final String TIME = "^Simulated time: ([0-9.eE+-]+) seconds";

  @Override
  public String id() {
    return "fabric-flow";
  }

  @Override
  public String title() {
    return "completion times of collective traffic, for SimGrid";
  }

  @Override
  public Study study(FabricConformance conformance) {
    FabricAnalysis analysis = conformance.analysis();
    LinkDelay delay = LinkDelay.of(analysis);
    Optional<Omission> refusal = refusal(analysis);
    if (refusal.isPresent()) {
      return made(analysis, List.of(), List.of(refusal.get()));
    }
    Wiring wiring = analysis.wiring().orElseThrow();
    FlowNetwork network = FlowNetwork.of(wiring, delay.seconds(), MOST_ENDPOINTS);
    return made(analysis, network, delay, BYTES / analysis.planes());
  }

  private static Optional<Omission> refusal(FabricAnalysis analysis) {
    Optional<Omission> refusal = Refusal.of(analysis);
    if (refusal.isPresent()) {
      return refusal;
    }
    String name = analysis.fabric().name();
    long edges = edges(analysis);
    if (edges > MOST_SWITCHES) {
      String reason = edges + " first-tier switches; the model takes " + MOST_SWITCHES;
      return Optional.of(new Omission(name, reason));
    }
    long hosts = analysis.fabric().count("hosts").orElse(0L);
    return hosts < 2
        ? Optional.of(new Omission(name, "traffic takes two hosts"))
        : Optional.empty();
  }

  /** First-tier switches of one plane. */
  private static long edges(FabricAnalysis analysis) {
    long planes = analysis.planes();
    return (analysis.tiers().get(0).count() + planes - 1) / planes;
  }

  Study made(FabricAnalysis analysis, FlowNetwork network, LinkDelay delay, long bytes) {
    List<StudyFile> files = new ArrayList<>();
    files.add(StudyFile.text("platform.xml", Platform.of(analysis.fabric().name(), network)));
    files.add(StudyFile.text("hostfile", Platform.hostfile(network)));
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (Pattern pattern : PATTERNS) {
      if (network.endpoints() > MOST_ENDPOINTS && !pattern.options().isEmpty()) {
        String reason =
            network.endpoints() + " endpoints; collectives are replayed with " + MOST_ENDPOINTS;
        omissions.add(new Omission(pattern.title(), reason));
        continue;
      }
      files.add(StudyFile.text(pattern.id() + ".txt", pattern.id() + ".tit\n"));
      files.add(StudyFile.text(pattern.id() + ".tit", pattern.trace(network, bytes)));
      runs.add(run(pattern, network));
      expected.add(expectation(pattern, analysis.fabric().name(), network, bytes));
    }
    return new Study(
        id(),
        "Fabric at flow level",
        analysis.fabric().name(),
        FlowAbout.lines(analysis, network, delay, bytes),
        files,
        runs,
        expected,
        omissions,
        List.of(plot(runs, network, bytes)));
  }

  private Study made(FabricAnalysis analysis, List<StudyFile> files, List<Omission> omissions) {
    return new Study(
        id(),
        "Fabric at flow level",
        analysis.fabric().name(),
        List.of("Model: a fabric replayed with SimGrid; this one is not simulated."),
        files,
        List.of(),
        List.of(),
        omissions,
        List.of());
  }

  private static Run run(Pattern pattern, FlowNetwork network) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("smpirun", "-np", String.valueOf(network.endpoints())));
    command.addAll(List.of("-platform", "platform.xml", "-hostfile", "hostfile"));
    command.addAll(OPTIONS);
    command.addAll(pattern.options());
    command.addAll(List.of("-replay", pattern.id() + ".txt"));
    // It ends with status 0 when ranks wait for each other for ever.
    return new Run(
        pattern.id(),
        Simulator.SIMGRID,
        command,
        List.of("Deadlock"),
        List.of(new Run.Capture(answer(pattern), TIME, 1e3)));
  }

  private static String answer(Pattern pattern) {
    return pattern.id() + "_ms";
  }

  /** Of six printed digits and of ways of different length, which do not all begin together. */
  private static double tolerance(double seconds, FlowNetwork network) {
    return Math.max(1e-3 * seconds, 2 * network.latency());
  }

  /** To the digits that inputs have. */
  private static double rounded(double value) {
    return Double.parseDouble(SpiceNumber.of(value));
  }

  private static Expectation expectation(
      Pattern pattern, String fabric, FlowNetwork network, long bytes) {
    double seconds = pattern.seconds(network, bytes);
    return new Expectation(
        pattern.id(),
        answer(pattern),
        fabric,
        "completion of " + pattern.title(),
        "ms",
        rounded(seconds * 1e3),
        rounded(tolerance(seconds, network) * 1e3),
        pattern.formula(),
        "");
  }

  private static Plot plot(List<Run> runs, FlowNetwork network, long bytes) {
    List<Plot.Point> points =
        PATTERNS.stream()
            .filter(p -> runs.stream().anyMatch(r -> r.name().equals(p.id())))
            .map(p -> new Plot.Point(p.title(), answer(p), p.id()))
            .toList();
    double alone = bytes / network.hostBandwidth() * 1e3;
    return new Plot(
        "completion",
        "Completion of collective traffic; the port of the busiest host alone takes "
            + SpiceNumber.of(alone)
            + " ms",
        "pattern, the busiest host receiving as many bytes in each",
        "time until the last host is done (ms)",
        Plot.Style.BARS,
        List.of(new Plot.Answers("completion", PATTERNS.get(0).id(), points)),
        List.of());
  }
}
