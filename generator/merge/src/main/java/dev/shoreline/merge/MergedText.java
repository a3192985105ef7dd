package dev.shoreline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a merge has put together so far: text that is agreed, and places that are not. */
final class MergedText {
  /** Which of two sides a reader of the text would choose everywhere. */
  enum Side {
    OURS,
    THEIRS
  }

  private record Stretch(String ours, String theirs, boolean isConflict) {
    String of(Side side) {
      return side == Side.OURS ? ours : theirs;
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<String, List<String>> ours = new TreeMap<>();
  private final Map<String, List<String>> theirs = new TreeMap<>();
  private int conflicts;

  void agree(String text) {
    stretches.add(new Stretch(text, text, false));
  }

  /** Two texts of whole lines that exclude each other; one may be empty. */
  void disagree(String ofOurs, String ofTheirs) {
    stretches.add(new Stretch(ofOurs, ofTheirs, true));
    conflicts++;
  }

  /** Elements that one side has at a place of disagreement. */
  void note(Side side, Map<String, List<String>> elements) {
    noted(side).putAll(elements);
  }

  /** Elements of a side at all places of disagreement. */
  Map<String, List<String>> noted(Side side) {
    return side == Side.OURS ? ours : theirs;
  }

  int conflicts() {
    return conflicts;
  }

  /** The text with one side chosen at all places. */
  String chosen(Side side) {
    StringBuilder out = new StringBuilder();
    stretches.forEach(s -> out.append(s.of(side)));
    return out.toString();
  }

  /** The text with markers. */
  String marked(Labels labels, int markerSize) {
    StringBuilder out = new StringBuilder();
    for (Stretch s : stretches) {
      if (!s.isConflict()) {
        out.append(s.ours());
        continue;
      }
      out.append("<".repeat(markerSize)).append(' ').append(labels.ours()).append('\n');
      out.append(s.ours());
      out.append("=".repeat(markerSize)).append('\n');
      out.append(s.theirs());
      out.append(">".repeat(markerSize)).append(' ').append(labels.theirs()).append('\n');
    }
    return out.toString();
  }
}
