package dev.shoreline.simulate.fabric.htsim;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.simulate.FabricStudySource;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.LinkDelay;
import dev.shoreline.simulate.fabric.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A fabric for htsim, which no distribution packages: files to hand over, and no run. */
public final class HtsimStudy implements FabricStudySource {
  /** There is a line for each. */
  static final int MOST_HOSTS = 16_384;

  /** In all to the busiest host (byte). */
  static final long BYTES = 2_000_000;

  @Override
  public String id() {
    return "htsim";
  }

  @Override
  public String title() {
    return "topology and connection matrices for htsim, not run here";
  }

  @Override
  public Study study(FabricConformance conformance) {
    FabricAnalysis analysis = conformance.analysis();
    LinkDelay delay = LinkDelay.of(analysis);
    long latency = Math.max(1, Math.round(delay.seconds() * 1e9));
    Optional<Omission> refusal = refusal(analysis);
    if (refusal.isPresent()) {
      return study(analysis, delay, List.of(), List.of(refusal.get()));
    }
    String name = analysis.fabric().name();
    Optional<String> topology =
        analysis.wiring().orElseThrow() instanceof TreeWiring tree
            ? HtsimTopology.of(tree, latency)
            : Optional.empty();
    return topology.isEmpty()
        ? study(analysis, delay, List.of(), List.of(new Omission(name, HtsimTopology.WHY)))
        : study(analysis, delay, files(analysis, topology.get()), List.of());
  }

  private static Optional<Omission> refusal(FabricAnalysis analysis) {
    Optional<Omission> refusal = Refusal.of(analysis);
    long hosts = analysis.fabric().count("hosts").orElse(0L);
    String reason = hosts + " hosts; connections are written for 2 to " + MOST_HOSTS;
    return refusal.isPresent() || (hosts >= 2 && hosts <= MOST_HOSTS)
        ? refusal
        : Optional.of(new Omission(analysis.fabric().name(), reason));
  }

  private static List<StudyFile> files(FabricAnalysis analysis, String topology) {
    int hosts = (int) (long) analysis.fabric().count("hosts").orElseThrow();
    List<Flow> permutation =
        IntStream.range(0, hosts).mapToObj(i -> new Flow(i, (i + hosts / 2) % hosts)).toList();
    List<Flow> incast = IntStream.range(1, hosts).mapToObj(i -> new Flow(i, 0)).toList();
    return List.of(
        StudyFile.text("fabric.topo", topology),
        StudyFile.text("permutation.cm", ConnectionMatrix.of(hosts, permutation, BYTES)),
        StudyFile.text(
            "incast.cm", ConnectionMatrix.of(hosts, incast, Math.max(1, BYTES / (hosts - 1)))));
  }

  private Study study(
      FabricAnalysis analysis, LinkDelay delay, List<StudyFile> files, List<Omission> omissions) {
    return new Study(
        id(),
        "Fabric for htsim",
        analysis.fabric().name(),
        List.of(
            "Model: the fabric as a fat tree of two or three tiers"
                + (analysis.planes() > 1 ? ", one of its planes." : "."),
            "Assumes: " + delay.text() + ", rounded to whole ns; 2 MB to the busiest host.",
            "Run one of htsim's programs for fat trees with `-topo fabric.topo -tm permutation.cm`;"
                + " none is packaged, so none is run here.",
            "`fabric.topo` is the topology, `*.cm` who sends to whom, how much and when (ps).",
            "Nothing is compared; the same fabric is compared at flow level."),
        files,
        List.of(),
        List.of(),
        omissions,
        List.of());
  }
}
