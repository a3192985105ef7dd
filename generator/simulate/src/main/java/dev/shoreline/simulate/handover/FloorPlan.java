package dev.shoreline.simulate.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Blocks on the outline of a package: dies in a row in the middle, what stands beside them on the
 * chip level around them. The spec does not say where parts stand; this is where they usually do.
 *
 * @param width of the outline (mm), a whole number of millimetres
 * @param height of the outline (mm), a whole number of millimetres
 */
record FloorPlan(double width, double height, List<Block> blocks) {
  /** Between neighbours, and around all (mm). */
  private static final double GAP = 2;

  FloorPlan {
    blocks = List.copyOf(blocks);
  }

  /**
   * @param power of one (W)
   */
  record Item(String subject, long count, double width, double height, double power) {}

  /** Dies in the middle; the others in turn below, right of, above and left of them. */
  static FloorPlan around(List<Item> dies, List<Item> others) {
    List<Block> blocks = new ArrayList<>();
    double row = 0;
    double tall = 0;
    for (Item die : dies) {
      row += die.count() * (die.width() + GAP);
      tall = Math.max(tall, die.height());
    }
    List<List<Item>> sides = List.of(single(), single(), single(), single());
    int turn = 0;
    for (Item other : others) {
      for (long i = 0; i < other.count(); i++) {
        sides.get(turn++ % 4).add(other);
      }
    }
    double deep = others.stream().mapToDouble(o -> Math.max(o.width(), o.height())).max().orElse(0);
    double along = Math.max(row, Math.max(length(sides.get(0)), length(sides.get(2))));
    double across = Math.max(tall + GAP, Math.max(length(sides.get(1)), length(sides.get(3))));
    double margin = others.isEmpty() ? GAP : deep + 2 * GAP;
    double width = Math.ceil(along + 2 * margin);
    double height = Math.ceil(across + 2 * margin);
    double x = (width - row + GAP) / 2;
    for (Item die : dies) {
      for (long i = 0; i < die.count(); i++) {
        blocks.add(block(blocks, die, x, (height - die.height()) / 2));
        x += die.width() + GAP;
      }
    }
    line(blocks, sides.get(0), (width - length(sides.get(0)) + GAP) / 2, GAP, true);
    line(blocks, sides.get(2), (width - length(sides.get(2)) + GAP) / 2, height - GAP - deep, true);
    line(
        blocks, sides.get(1), width - GAP - deep, (height - length(sides.get(1)) + GAP) / 2, false);
    line(blocks, sides.get(3), GAP, (height - length(sides.get(3)) + GAP) / 2, false);
    return new FloorPlan(width, height, blocks);
  }

  private static List<Item> single() {
    return new ArrayList<>();
  }

  private static double length(List<Item> side) {
    return side.stream().mapToDouble(i -> Math.max(i.width(), i.height()) + GAP).sum();
  }

  private static void line(
      List<Block> blocks, List<Item> side, double x, double y, boolean isHorizontal) {
    double at = isHorizontal ? x : y;
    for (Item item : side) {
      blocks.add(block(blocks, item, isHorizontal ? at : x, isHorizontal ? y : at));
      at += Math.max(item.width(), item.height()) + GAP;
    }
  }

  private static Block block(List<Block> before, Item item, double x, double y) {
    String name = "b" + (before.size() + 1);
    return new Block(name, item.subject(), x, y, item.width(), item.height(), item.power());
  }

  /** The blocks with fillers between them, so that they tile the outline without gaps. */
  List<Block> tiled() {
    TreeSet<Double> xs = new TreeSet<>(List.of(0.0, width));
    TreeSet<Double> ys = new TreeSet<>(List.of(0.0, height));
    for (Block b : blocks) {
      xs.addAll(List.of(b.x(), b.right()));
      ys.addAll(List.of(b.y(), b.top()));
    }
    List<Block> all = new ArrayList<>(blocks);
    List<Double> columns = List.copyOf(xs);
    List<Double> rows = List.copyOf(ys);
    int fillers = 0;
    for (int j = 0; j + 1 < rows.size(); j++) {
      double y = rows.get(j);
      double high = rows.get(j + 1) - y;
      int from = -1;
      for (int i = 0; i < columns.size(); i++) {
        boolean isFree =
            i + 1 < columns.size()
                && isFree((columns.get(i) + columns.get(i + 1)) / 2, y + high / 2);
        if (isFree && from < 0) {
          from = i;
        } else if (!isFree && from >= 0) {
          double x = columns.get(from);
          all.add(new Block("f" + ++fillers, "", x, y, columns.get(i) - x, high, 0));
          from = -1;
        }
      }
    }
    return all;
  }

  private boolean isFree(double x, double y) {
    return blocks.stream().noneMatch(b -> b.covers(x, y));
  }
}
