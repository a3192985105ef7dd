package dev.shoreline.simulate.coldplate;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import dev.shoreline.simulate.manifold.Manifolds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conduction in the base of each kind of cold plate, for CalculiX: hot spot under each footprint.
 */
public final class ColdPlateStudy implements StudySource {
  /** Relative, of the warming: what a mesh of this fineness leaves. */
  private static final double TOLERANCE = 0.005;

  private static final String READER =
      """
      # Mean and peak under the footprint, and the line through its middle, out of the results.
      FNR == NR { if ($1 == "f") w[$2] = $3; if ($1 == "l") { x[$2] = $3; order[++n] = $2 } next }
      NF == 2 && $1 ~ /^[0-9]+$/ {
        t[$1] = $2
        if ($1 in w) { mean += w[$1] * $2; if (!seen++ || $2 > peak) peak = $2 }
      }
      END {
        if (!seen) exit 1
        printf "plate%s_mean = %.7g\\nplate%s_peak = %.7g\\n", p, mean, p, peak
        for (i = 1; i <= n; i++) printf "%s %s\\n", x[order[i]], t[order[i]] > ("line" p ".txt")
      }
      """;

  private static final List<String> ABOUT =
      List.of(
          "Model: the base of each kind of cold plate as a block of metal, heated on the footprint of"
              + " the part in its middle, cooled by a film on its bottom; steady conduction.",
          "Assumes: even heat over the footprint, one coolant temperature and one film coefficient,"
              + " insulated sides; with a manifold, the coolant of the plate that gets least flow.",
          "Run `sh run` (needs CalculiX; checked with version 2.20); `ccx` ends with 201 on a bad"
              + " deck, and an empty `.dat` makes `read.awk` fail.",
          "`plateN.inp` is the deck (keywords as in Abaqus, SI units), `plateN.nodes` says which"
              + " nodes are the footprint, `read.awk` reads the answers.",
          "Mean and peak under each footprint are compared with the Fourier series of the same block,"
              + " within 0.5 % of the warming.");

  @Override
  public String id() {
    return "coldplate";
  }

  @Override
  public String title() {
    return "conduction in each kind of cold plate, for CalculiX";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    List<Omission> omissions = new ArrayList<>();
    List<PlateBlock> plates = new ArrayList<>();
    Map<String, Double> shares = Manifolds.leastShares(analysis);
    for (PlateState state : analysis.plates()) {
      double share = shares.getOrDefault(state.plate().selection().toString(), 1.0);
      Optional<PlateBlock> plate = PlateReader.read(state, plates.size() + 1, share, omissions);
      plate.ifPresent(plates::add);
    }
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    for (PlateBlock plate : plates) {
      String name = "plate" + plate.id();
      files.add(StudyFile.text(name + ".inp", PlateDeck.input(plate)));
      files.add(StudyFile.text(name + ".nodes", PlateDeck.nodes(plate)));
      runs.add(new Run(name, Simulator.CALCULIX, "ccx", "-i", name));
      runs.add(
          new Run(
              name + "-read",
              Simulator.AWK,
              "awk",
              "-v",
              "p=" + plate.id(),
              "-f",
              "read.awk",
              name + ".nodes",
              name + ".dat"));
      expected.add(expectation(plate, "mean", "mean under the footprint", Spreading.mean(plate)));
      expected.add(expectation(plate, "peak", "peak under the footprint", Spreading.middle(plate)));
    }
    if (!plates.isEmpty()) {
      files.add(StudyFile.text("read.awk", READER));
    }
    return new Study(
        id(),
        "Cold plate conduction",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        omissions,
        plates.isEmpty() ? List.of() : List.of(plot(plates)));
  }

  private static Expectation expectation(
      PlateBlock plate, String what, String meaning, double rise) {
    return new Expectation(
        "plate" + plate.id() + "-read",
        "plate" + plate.id() + "_" + what,
        plate.subject(),
        meaning,
        "degC",
        plate.coolant() + rise,
        Math.max(Math.abs(rise) * TOLERANCE, 1e-3),
        "coolant + Fourier series of a centred source on a plate with a film (Yovanovich, Muzychka)",
        "");
  }

  private static Plot plot(List<PlateBlock> plates) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (PlateBlock p : plates) {
      String file = "line" + p.id() + ".txt";
      traces.add(new Plot.Columns(p.subject(), "plate" + p.id() + "-read", file, 0, 1));
    }
    return new Plot(
        "plate-line",
        "Top of the plate, on a line through the middle of the footprint",
        "distance from the middle (mm)",
        "temperature (degC)",
        Plot.Style.LINE,
        traces,
        List.of());
  }
}
