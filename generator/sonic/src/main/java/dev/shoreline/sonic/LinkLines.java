package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.List;

/** Lines of a lanes block: as few as say which lanes are joined. */
final class LinkLines {
  /** A lane of a declaration. */
  record Point(Run run, long lane) {}

  /**
   * @param to the first of the lanes that are fed
   * @param ways how many are fed, side by side in one instance
   */
  record Joint(Point from, Point to, long ways) {}

  private LinkLines() {}

  /**
   * @param joints neighbours on both sides that follow each other share a line
   * @param fromGroup group of all starts, {@code toGroup} of all ends
   */
  static List<String> of(List<Joint> joints, String fromGroup, String toGroup) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < joints.size(); ) {
      int end = i + 1;
      while (end < joints.size() && follows(joints.get(end - 1), joints.get(end))) {
        end++;
      }
      while (i < end) {
        i += line(joints.get(i), end - i, fromGroup, toGroup, lines);
      }
    }
    return lines;
  }

  private static boolean follows(Joint a, Joint b) {
    return a.from().run().equals(b.from().run())
        && a.to().run().equals(b.to().run())
        && a.ways() == b.ways()
        && a.from().lane() + 1 == b.from().lane()
        && a.to().lane() + a.ways() == b.to().lane();
  }

  /** Writes one line for as many of the next joints as two selections can name. */
  private static int line(
      Joint first, int most, String fromGroup, String toGroup, List<String> lines) {
    Point from = first.from();
    Point to = first.to();
    long ways = first.ways();
    long joints = most;
    for (long before = 0; before != joints; ) {
      before = joints;
      joints = from.run().nameable(from.lane(), joints);
      joints = Math.max(1, to.run().nameable(to.lane(), joints * ways) / ways);
    }
    lines.add(
        from.run().lanes(fromGroup, from.lane(), joints)
            + " -> "
            + (ways == 1 ? "" : "split " + ways + " -> ")
            + to.run().lanes(toGroup, to.lane(), joints * ways));
    return (int) joints;
  }
}
