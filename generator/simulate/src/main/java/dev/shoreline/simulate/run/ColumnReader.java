package dev.shoreline.simulate.run;

import java.util.ArrayList;
import java.util.List;

/** Reads two columns of a file of numbers: divided by blanks or commas, broken by empty lines. */
final class ColumnReader {
  private ColumnReader() {}

  /**
   * @param x column of the horizontal values, from 0
   * @param y column of the vertical values, from 0
   * @return unbroken pieces; lines with words or too few columns are passed over
   */
  static List<List<Curve.Point>> read(List<String> lines, int x, int y) {
    List<List<Curve.Point>> pieces = new ArrayList<>();
    List<Curve.Point> piece = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        add(piece, pieces);
        piece = new ArrayList<>();
        continue;
      }
      String[] words = line.strip().split("[\\s,;]+");
      if (words.length > Math.max(x, y)) {
        double px = number(words[x]);
        double py = number(words[y]);
        if (Double.isFinite(px) && Double.isFinite(py)) {
          piece.add(new Curve.Point(px, py));
        }
      }
    }
    add(piece, pieces);
    return pieces;
  }

  private static void add(List<Curve.Point> piece, List<List<Curve.Point>> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  private static double number(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
