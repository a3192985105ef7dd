package dev.shoreline.simulate.optical;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table that {@code link_budget.m} reads: a line for each path and corner. {@code NaN} where
 * nothing is stated.
 */
final class BudgetTable {
  static final String FILE = "budget.csv";

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "path",
          "column",
          "launch_dbm",
          "rx_min_dbm",
          "rx_max_dbm",
          "engine_loss_db",
          "stated",
          "stated_dbm",
          "tdecq_db",
          "sensitivity_dbm",
          "extinction_db",
          "levels",
          "bandwidth_hz",
          "noise_ua",
          "responsivity_a_w",
          "rin_db_hz",
          "ber_limit",
          "waterfall");

  private static final List<String> UNKNOWN = List.of("NaN", "NaN", "NaN", "NaN", "NaN");

  private BudgetTable() {}

  static String render(LightPaths paths) {
    StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (LightPath path : paths.paths()) {
      for (Corner corner : Corner.values()) {
        text.append(String.join(",", row(path, corner))).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> row(LightPath path, Corner corner) {
    LinkState state = path.state();
    List<String> row = new ArrayList<>();
    row.add(path.name(corner));
    row.add(path.table());
    row.add(corner.column());
    row.add(Cell.of(corner.gain(state.transmit(), "dBm")));
    // A receiver's limits are limits at every corner.
    Value limits = path.isFeed() ? new Value.Unknown("no receiver") : state.receive();
    row.add(Cell.of(Corner.WEAKEST.gain(limits, "dBm")));
    row.add(Cell.of(Corner.STRONGEST.gain(limits, "dBm")));
    row.add(Cell.of(corner.loss(path.engineLoss(), "dB")));
    row.addAll(lane(path, corner));
    return row;
  }

  private static List<String> lane(LightPath path, Corner corner) {
    Optional<DataLane> lane = path.lane(corner);
    Launch launch = lane.map(DataLane::launch).orElse(Launch.NONE);
    List<String> cells = new ArrayList<>();
    cells.add(launch.stated());
    cells.add(Cell.of(launch.dbm()));
    cells.add(Cell.of(launch.tdecqDb()));
    cells.add(Cell.of(lane.map(l -> l.detector().sensitivityDbm()).orElse(Double.NaN)));
    cells.add(Cell.of(launch.extinctionDb()));
    Optional<DirectDetection> detection = lane.flatMap(DataLane::detection);
    cells.addAll(detection.map(BudgetTable::noise).orElse(UNKNOWN));
    cells.add(Cell.of(lane.map(l -> l.detector().berLimit()).orElse(Double.NaN)));
    cells.add(path.noiseCorner().filter(corner::equals).isPresent() ? "1" : "0");
    return cells;
  }

  /** What {@code lane_levels.m} takes beside the extinction ratio. */
  static List<String> noise(DirectDetection d) {
    return List.of(
        String.valueOf(d.levels()),
        Cell.of(d.bandwidth()),
        Cell.of(d.noise() * 1e6),
        Cell.of(d.responsivity()),
        Cell.of(d.rinDbHz()));
  }
}
