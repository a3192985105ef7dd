package dev.shoreline.syntax.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines up the markers of neighbouring statements of one shape, from left to right. */
final class Columns {
  /** No line is made longer than this to line it up with others. */
  private static final int WIDEST = 120;

  private final List<Line> lines;
  private final List<int[]> gaps;
  private final List<Markers> markers = new ArrayList<>();

  /**
   * @param gaps blanks before each piece of each line; changed by {@link #align()}
   */
  Columns(List<Line> lines, List<int[]> gaps) {
    this.lines = lines;
    this.gaps = gaps;
    for (Line line : lines) {
      markers.add(Markers.of(line));
    }
  }

  void align() {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isNeighbour(i)) {
        alignGroup(from, i);
        from = i;
      }
    }
  }

  private boolean isNeighbour(int i) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    return !line.blankBefore()
        && !markers.get(i).shape().isEmpty()
        && markers.get(i).shape().equals(markers.get(i - 1).shape())
        && line.block() == before.block()
        && line.indent() == before.indent();
  }

  private void alignGroup(int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      markers.get(i).markers().forEach(marker -> names.add(marker.name()));
    }
    for (String name : inOrder(names)) {
      alignMarker(name, from, to);
    }
  }

  /** Markers of one shape always come in this order, whichever of them a line has. */
  private static List<String> inOrder(Set<String> names) {
    List<String> order =
        List.of(
            "type",
            "value",
            "nominal",
            "arrow",
            "body",
            "was",
            "arranged",
            "on",
            "in",
            "through",
            "along",
            "text",
            "dated",
            "kind",
            "at",
            "fed",
            "efficiency",
            "rated",
            "counting",
            "against",
            "alternative",
            "revision",
            "confidence",
            "provisional",
            "from");
    return order.stream().filter(names::contains).toList();
  }

  private void alignMarker(String name, int from, int to) {
    int column = 0;
    int behind = 0;
    for (int i = from; i < to; i++) {
      Markers.Marker marker = find(name, i);
      if (marker != null) {
        int width = width(i, marker.piece());
        int rest = width(i, gaps.get(i).length) - width - gaps.get(i)[marker.piece()];
        column = Math.max(column, width + marker.space());
        behind = Math.max(behind, rest);
      }
    }
    if (lines.get(from).indent() + column + behind > WIDEST) {
      return;
    }
    for (int i = from; i < to; i++) {
      Markers.Marker marker = find(name, i);
      if (marker != null) {
        gaps.get(i)[marker.piece()] = column - width(i, marker.piece());
      }
    }
  }

  private Markers.@Nullable Marker find(String name, int line) {
    for (Markers.Marker marker : markers.get(line).markers()) {
      if (marker.name().equals(name)) {
        return marker;
      }
    }
    return null;
  }

  /** Columns that the first pieces of a line take, indentation aside. */
  private int width(int line, int pieces) {
    int width = 0;
    for (int i = 0; i < pieces; i++) {
      width += gaps.get(line)[i] + lines.get(line).pieces().get(i).text().length();
    }
    return width;
  }
}
