package dev.shoreline.simulate.optical;

import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.simulate.text.CsvText;
import java.util.List;

/** The losses of a path, stage by stage (dB), as a table; {@code NaN} where nothing is stated. */
final class PathTable {
  private static final String HEAD =
      "stage,element,most_db,typical_db,least_db,cumulated_most_db\n";

  private PathTable() {}

  static String render(LightPath path) {
    StringBuilder text = new StringBuilder(HEAD);
    List<Contribution> stages = path.stages();
    double cumulated = 0;
    for (int i = 0; i < stages.size(); i++) {
      Contribution c = stages.get(i);
      text.append(i + 1).append(',').append(CsvText.cell(c.element()));
      for (Corner corner : Corner.values()) {
        text.append(',').append(Cell.of(corner.loss(c.loss(), "dB")));
      }
      cumulated += Corner.WEAKEST.loss(c.loss(), "dB");
      text.append(',').append(Cell.of(cumulated)).append('\n');
    }
    return text.toString();
  }
}
