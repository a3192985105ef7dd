package dev.shoreline.simulate.thermal;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of heat capacities from the junction to the coolant (a Cauer ladder): each node has a
 * capacity (J/K) and a source (W), and a resistance (K/W) to the next; the last one leads to the
 * inlet temperature. Nodes without a resistance between them are one node.
 *
 * @param nodes from the junction outwards
 */
record Ladder(List<Node> nodes) {

  /**
   * @param names what the node stands for: {@code junction}, {@code case}, {@code wall}
   * @param capacity (J/K)
   * @param heat put into the node (W)
   * @param resistance to the next node, or to the inlet (K/W)
   */
  record Node(List<String> names, double capacity, double heat, double resistance) {
    Node {
      names = List.copyOf(names);
    }
  }

  Ladder {
    nodes = List.copyOf(nodes);
  }

  /** Joins nodes that no resistance divides. */
  static Ladder of(List<Node> raw) {
    List<Node> nodes = new ArrayList<>();
    for (Node n : raw) {
      Node before = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
      if (before == null || before.resistance() > 0) {
        nodes.add(n);
        continue;
      }
      List<String> names = new ArrayList<>(before.names());
      names.addAll(n.names());
      nodes.set(
          nodes.size() - 1,
          new Node(
              names, before.capacity() + n.capacity(), before.heat() + n.heat(), n.resistance()));
    }
    return new Ladder(nodes);
  }
}
