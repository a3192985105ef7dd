package dev.shoreline.emit.compare;

import java.util.List;

/**
 * One row with its cells, one for each column.
 *
 * @param scaled whether its figures were brought to the common size
 */
public record Line(Row row, List<Cell> cells, boolean scaled) {
  public Line {
    cells = List.copyOf(cells);
  }

  /** Whether no design has a figure on the row's basis, nor could have one. */
  boolean isEmpty() {
    return cells.stream()
        .allMatch(c -> c.state() == Cell.State.NONE || c.state() == Cell.State.OTHER_BASIS);
  }
}
