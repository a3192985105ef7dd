package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Random symbols over the lanes of each path, with light so weak that errors can be counted: the
 * table that {@code pam4_ber.m} reads and what it must print.
 *
 * @param drawn paths whose lanes are simulated, each with the signal that gives {@link #ERRORS}
 */
record SymbolRun(List<Lane> drawn, List<Omission> omissions) {
  static final String FILE = "pam4.csv";
  static final String RUN = "symbols";

  /** Bit error ratio at which symbols are sent: some 24,000 errors to count. */
  static final double ERRORS = 3e-3;

  /** Relative; about four and a half standard deviations of so many errors. */
  private static final double COUNTED = 0.03;

  /** Decades; both sides add the same 529 terms. */
  private static final double ADDED = 1e-6;

  private static final int SYMBOLS = 4_000_000;
  private static final int SEED = 544514;

  /** Each takes a second or two. */
  private static final int MOST_LANES = 4;

  SymbolRun {
    drawn = List.copyOf(drawn);
    omissions = List.copyOf(omissions);
  }

  /**
   * @param signalDbm modulation amplitude less TDECQ (dBm)
   */
  record Lane(LightPath path, DataLane lane, DirectDetection detection, double signalDbm) {}

  static SymbolRun of(LightPaths paths) {
    List<Lane> drawn = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (LightPath path : paths.data()) {
      if (path.noiseCorner().isEmpty()) {
        continue;
      }
      DataLane lane = path.lane(path.noiseCorner().get()).orElseThrow();
      DirectDetection detection = lane.detection().orElseThrow();
      OptionalDouble signal = detection.signalFor(ERRORS);
      if (signal.isEmpty() || drawn.size() == MOST_LANES) {
        String reason =
            signal.isEmpty()
                ? "the laser's noise alone makes more errors than are to be counted"
                : "symbols are sent over " + MOST_LANES + " kinds of lane at most";
        omissions.add(new Omission("symbols over " + path.subject(), reason));
      } else {
        drawn.add(new Lane(path, lane, detection, signal.getAsDouble()));
      }
    }
    return new SymbolRun(drawn, omissions);
  }

  String table() {
    StringBuilder text =
        new StringBuilder(
            "name,signal_dbm,extinction_db,levels,bandwidth_hz,noise_ua,responsivity_a_w,rin_db_hz,"
                + "ber_limit,symbols,seed\n");
    for (Lane l : drawn) {
      List<String> row = new ArrayList<>();
      row.add(l.path().id());
      row.add(Cell.of(l.signalDbm()));
      row.add(Cell.of(l.detection().extinctionDb()));
      row.addAll(BudgetTable.noise(l.detection()));
      row.add(Cell.of(l.lane().detector().berLimit()));
      row.add(String.valueOf(SYMBOLS));
      row.add(String.valueOf(SEED));
      text.append(String.join(",", row)).append('\n');
    }
    return text.toString();
  }

  List<Expectation> expected() {
    List<Expectation> expected = new ArrayList<>();
    for (Lane l : drawn) {
      String kind = l.lane().levels() == 4 ? "PAM4" : "NRZ";
      expected.add(
          new Expectation(
              RUN,
              l.path().id() + "_ber",
              l.path().subject(),
              "bit errors of 4 million " + kind + " symbols, light turned down",
              "errors/bit",
              ERRORS,
              Cell.rounded(ERRORS * COUNTED),
              "2 / (L log2 L) sum of Q((I2 - I1) / (s1 + s2)); 3/4 Q(d / 2 s) when all s are equal",
              ""));
      if (l.lane().levels() == 4) {
        expected.add(afterCorrection(l));
      }
    }
    return expected;
  }

  private static Expectation afterCorrection(Lane l) {
    double limit = l.lane().detector().berLimit();
    return new Expectation(
        RUN,
        l.path().id() + "_log_post_fec",
        l.path().subject(),
        "log10 of the bit error ratio after RS(544,514), "
            + l.lane().detector().limit()
            + " before",
        "decades",
        Cell.rounded(ReedSolomon.logPostBer(limit)),
        ADDED,
        "1 / (n m) sum over i > 15 of i C(n, i) p^i (1 - p)^(n - i), p = 1 - (1 - b)^m",
        "");
  }
}
