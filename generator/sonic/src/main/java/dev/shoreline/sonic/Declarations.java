package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts and instances of one sort of device in a skeleton: equal parts are written once, neighbours
 * of one part that need no words of their own share a range.
 */
final class Declarations {
  private record Entry(String part, String words, long width) {}

  private final String name;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<LinkLines.Point> firstLanes = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * @param name of the instances, numbered when there are several declarations
   */
  Declarations(String name) {
    this.name = name;
  }

  /**
   * Adds one device.
   *
   * @param partName of its part, numbered when there are several
   * @param body attributes of its part
   * @param words attributes of its own, or nothing
   */
  void add(String partName, String kind, String body, String words, long width) {
    String head = " : " + kind + " {\n" + body + "}\n";
    String part =
        parts.computeIfAbsent(head, b -> partName + (parts.isEmpty() ? "" : parts.size() + 1));
    entries.add(new Entry(part, words, width));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Closes the list; afterwards lanes can be named. */
  void close() {
    List<List<Entry>> runs = new ArrayList<>();
    for (Entry e : entries) {
      List<Entry> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!last.isEmpty() && e.words().isEmpty() && last.get(0).equals(e)) {
        last.add(e);
      } else {
        runs.add(new ArrayList<>(List.of(e)));
      }
    }
    for (List<Entry> run : runs) {
      Entry first = run.get(0);
      String called = runs.size() == 1 ? name : name + "-" + (lines.size() + 1);
      Run declared = new Run(called, run.size(), run.size() > 1, first.width());
      for (int i = 0; i < run.size(); i++) {
        firstLanes.add(new LinkLines.Point(declared, i * first.width()));
      }
      String words = first.words().isEmpty() ? "" : " { " + first.words() + " }";
      lines.add(declared.declared() + " : " + first.part() + words);
    }
  }

  /** A lane, from 0, of the device that was added as number {@code index}, from 0. */
  LinkLines.Point lane(int index, long lane) {
    LinkLines.Point first = firstLanes.get(index);
    return new LinkLines.Point(first.run(), first.lane() + lane);
  }

  List<String> instances() {
    return lines;
  }

  List<String> parts() {
    List<String> text = new ArrayList<>();
    parts.forEach((body, part) -> text.add("part " + part + body));
    return text;
  }
}
