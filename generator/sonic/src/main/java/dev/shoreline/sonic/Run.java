package dev.shoreline.sonic;

/**
 * One declaration of a skeleton: equal instances side by side. Their lanes are counted through,
 * from 0.
 *
 * @param instances how many; an instance alone has no index
 * @param width lanes of each
 */
record Run(String name, long instances, boolean indexed, long width) {
  /** {@code oe[1..16]} or {@code oe2}. */
  String declared() {
    return indexed ? name + "[1.." + instances + "]" : name;
  }

  /**
   * Those lanes of a group as a link names them.
   *
   * @param start first lane
   * @param size how many; within one instance, or whole instances
   */
  String lanes(String group, long start, long size) {
    long first = start / width + 1;
    long last = (start + size - 1) / width + 1;
    String which = first == 1 && last == instances ? "*" : range(first, last);
    String text = name + (indexed ? "[" + which + "]" : "") + "." + group;
    return size % width == 0
        ? text
        : text + "[" + range(start % width + 1, start % width + size) + "]";
  }

  private static String range(long first, long last) {
    return first == last ? Long.toString(first) : first + ".." + last;
  }

  /** How many lanes from {@code start} on one selection can name, {@code size} at most. */
  long nameable(long start, long size) {
    return start % width == 0 && size >= width
        ? size - size % width
        : Math.min(size, width - start % width);
  }
}
