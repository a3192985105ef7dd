package dev.shoreline.simulate.manifold;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** How the coolant shares itself out over the plates of each loop, for EPANET. */
public final class ManifoldStudy implements StudySource {
  /** Relative; EPANET stops when flows change by less than a part in 10^8. */
  private static final double TOLERANCE = 1e-4;

  private static final String RUNNER =
      """
      // Solves an EPANET input and prints least and most flow of each kind of plate (L/min).
      const { Project, Workspace, LinkProperty, CountType } = require("epanet-js");
      const fs = require("fs");
      const name = process.argv[2];
      (async () => {
        const workspace = new Workspace();
        await workspace.loadModule();
        const network = new Project(workspace);
        workspace.writeFile("n.inp", fs.readFileSync(name + ".inp", "utf8"));
        network.open("n.inp", "n.rpt", "n.out");
        network.solveH();
        const kinds = new Map();
        let total = 0;
        for (let i = 1; i <= network.getCount(CountType.LinkCount); i++) {
          const valve = /^V(\\d+)_(\\d+)$/.exec(network.getLinkId(i));
          if (!valve) continue;
          const flow = network.getLinkValue(i, LinkProperty.Flow);
          if (!kinds.has(valve[1])) kinds.set(valve[1], []);
          kinds.get(valve[1]).push([Number(valve[2]), flow]);
          total += flow;
        }
        for (const [kind, flows] of kinds) {
          const only = flows.map((f) => f[1]);
          console.log(name + "_k" + kind + "_min = " + Math.min(...only).toPrecision(9));
          console.log(name + "_k" + kind + "_max = " + Math.max(...only).toPrecision(9));
          fs.writeFileSync(name + "-k" + kind + ".txt", flows.map((f) => f.join(" ")).join("\\n"));
        }
        console.log(name + "_total = " + total.toPrecision(9));
      })().catch((e) => {
        console.error(String(e));
        process.exit(1);
      });
      """;

  private static final List<String> ABOUT =
      List.of(
          "Model: each loop as a ladder of two headers with the plates between them; hoses and"
              + " headers as round pipes, couplings as minor losses, plates as loss curves.",
          "Assumes: both headers fed and left at the same end, drawn tube, one coolant temperature;"
              + " a plate's loss grows with the power 1.75 of its flow through the stated point.",
          "Run `sh run` (needs Node.js and the module epanet-js, checked with 0.9.0); any EPANET 2"
              + " opens `loopN.inp` as it is.",
          "`loopN.inp` is the network, heads in metres of the coolant; `manifold.cjs` solves it and"
              + " prints least and most flow of each kind of plate.",
          "Flows are compared with our own solution of the same ladder within 0.01 %; the picture"
              + " shows where a plate gets less than the design counts on.");

  @Override
  public String id() {
    return "manifold";
  }

  @Override
  public String title() {
    return "coolant flow over the plates of each loop, for EPANET";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    List<Omission> omissions = new ArrayList<>();
    List<Manifold> manifolds = ManifoldReader.read(analysis, omissions);
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    List<Plot> plots = new ArrayList<>();
    for (Manifold m : manifolds) {
      String name = "loop" + m.id();
      files.add(StudyFile.text(name + ".inp", ManifoldInput.render(m)));
      runs.add(new Run(name, Simulator.EPANET, "node", "manifold.cjs", name));
      expectations(m, name, expected);
      plots.addAll(plots(m, name));
    }
    if (!manifolds.isEmpty()) {
      files.add(StudyFile.text("manifold.cjs", RUNNER));
    }
    return new Study(
        id(),
        "Coolant manifold",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        omissions,
        plots);
  }

  private static void expectations(Manifold m, String name, List<Expectation> expected) {
    double[] flows = ManifoldSolver.solve(m);
    int from = 0;
    for (Branches b : m.branches()) {
      int to = from + (int) b.count();
      double[] own = java.util.Arrays.copyOfRange(flows, from, to);
      from = to;
      String kind = name + "_k" + b.id();
      double least = DoubleStream.of(own).min().orElse(0);
      double most = DoubleStream.of(own).max().orElse(0);
      expected.add(expectation(name, kind + "_min", b.subject(), "least flow of a plate", least));
      expected.add(expectation(name, kind + "_max", b.subject(), "most flow of a plate", most));
    }
    expected.add(
        expectation(
            name, name + "_total", "loop " + m.loop(), "flow", DoubleStream.of(flows).sum()));
  }

  private static Expectation expectation(
      String run, String name, String subject, String meaning, double value) {
    return new Expectation(
        run,
        name,
        subject,
        meaning,
        "L/min",
        value,
        value * TOLERANCE,
        "head = losses of headers, hose, couplings and plate on every way (Darcy, Weisbach)",
        "");
  }

  /** One for each kind of plate: flows of a switch and of a laser have no scale in common. */
  private static List<Plot> plots(Manifold m, String name) {
    List<Plot> plots = new ArrayList<>();
    for (Branches b : m.branches()) {
      if (b.count() == 1) {
        continue;
      }
      String file = name + "-k" + b.id() + ".txt";
      plots.add(
          new Plot(
              name + "-k" + b.id(),
              "Flow of each plate along the manifold of loop " + m.loop() + ", " + b.subject(),
              "branch along the header",
              "flow (L/min)",
              Plot.Style.STEPS,
              List.of(new Plot.Columns(b.subject(), name, file, 0, 1)),
              List.of(new Plot.Level("counted on", b.flow()))));
    }
    return plots;
  }
}
