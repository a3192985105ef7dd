package dev.shoreline.emit.diagram;

import dev.shoreline.emit.diagram.Diagram.Box;
import dev.shoreline.emit.diagram.Diagram.Role;
import dev.shoreline.emit.diagram.Diagram.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes and wires with ELK's layered algorithm, levels from left to right. All sizes come
 * from {@link TextWidth} and ELK draws its random numbers from a fixed seed, so the result is the
 * same on every machine.
 */
final class Layout {
  static final double NAME_SIZE = 13;

  /** Texts wider than this (px) are cut: one long name must not make the whole picture small. */
  private static final double WIDEST = 240;

  /** How much wider the names are for being bold. */
  private static final double BOLD = 1.12;

  static final double DETAIL_SIZE = 11.5;
  static final double LINE = 16;
  private static final double LEVEL_TOP = 34;
  private static final int SEED = 1;

  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
  }

  /** A point in pixels from the top left of the picture. */
  record Point(double x, double y) {}

  record PlacedBox(Box box, double x, double y, double width, double height) {}

  /**
   * @param path from start to end, with right angles
   * @param label top left of the label; unused when there are no lines
   */
  record PlacedWire(
      Wire wire, List<Point> path, List<String> lines, Point label, double labelWidth) {}

  private final Diagram diagram;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();

  Layout(Diagram diagram) {
    this.diagram = diagram;
    options();
    diagram.boxes().forEach(this::node);
    diagram.wires().forEach(this::edge);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
  }

  private void options() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
    root.setProperty(CoreOptions.RANDOM_SEED, SEED);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(2));
    root.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
    root.setProperty(CoreOptions.SPACING_EDGE_NODE, 14.0);
    root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 14.0);
    root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 3.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
  }

  private void node(Box box) {
    ElkNode parent = box.parent() == null ? root : nodes.getOrDefault(box.parent(), root);
    ElkNode node = ElkGraphUtil.createNode(parent);
    nodes.put(box.id(), node);
    double width = TextWidth.of(name(box), NAME_SIZE) * BOLD;
    for (String detail : details(box)) {
      width = Math.max(width, TextWidth.of(detail, DETAIL_SIZE));
    }
    node.setDimensions(Math.ceil(width) + 24, 14 + LINE * (1 + box.details().size()));
    if (box.parent() == null) {
      node.setProperty(CoreOptions.PARTITIONING_PARTITION, box.rank());
    } else {
      // A part that turns out to contain others keeps its own lines of text above them.
      parent.setProperty(CoreOptions.PADDING, new ElkPadding(top(parent), 16, 16, 16));
    }
  }

  /** The name of a box as far as it fits. */
  static String name(Box box) {
    return TextWidth.fit(box.name(), NAME_SIZE, WIDEST);
  }

  /** The further lines of a box as far as they fit. */
  static List<String> details(Box box) {
    return box.details().stream().map(d -> TextWidth.fit(d, DETAIL_SIZE, WIDEST)).toList();
  }

  private double top(ElkNode parent) {
    for (Box box : diagram.boxes()) {
      if (parent.equals(nodes.get(box.id()))) {
        return box.role() == Role.LEVEL ? LEVEL_TOP : 16 + LINE * (1 + box.details().size());
      }
    }
    return LEVEL_TOP;
  }

  private void edge(Wire wire) {
    ElkNode from = nodes.get(wire.from());
    ElkNode to = nodes.get(wire.to());
    ElkEdge edge =
        runsBack(wire)
            ? ElkGraphUtil.createSimpleEdge(to, from)
            : ElkGraphUtil.createSimpleEdge(from, to);
    edges.add(edge);
    List<String> lines = lines(wire);
    if (!lines.isEmpty()) {
      // ELK passes over labels without a text, whatever their size.
      ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", lines), edge);
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      double width = lines.stream().mapToDouble(l -> TextWidth.of(l, DETAIL_SIZE)).max().orElse(0);
      label.setDimensions(Math.ceil(width) + 8, LINE * lines.size());
    }
  }

  /**
   * Whether a wire leads to a level further left: laser light and coolant do. Such a wire is laid
   * out the other way round, else it would run around the whole picture to enter its box from the
   * left.
   */
  private boolean runsBack(Wire wire) {
    return rank(wire.from()) > rank(wire.to());
  }

  private int rank(String id) {
    return diagram.boxes().stream()
        .filter(b -> b.id().equals(id))
        .mapToInt(Box::rank)
        .findFirst()
        .orElse(0);
  }

  /** Lines of text at a wire: lanes and rate first, then media. */
  static List<String> lines(Wire wire) {
    List<String> lines = new ArrayList<>(wire.labels());
    if (wire.lanes() > 0 && wire.unit().isEmpty() && !lines.isEmpty()) {
      lines.set(0, wire.lanes() + " x " + lines.get(0));
    } else if (wire.lanes() > 0) {
      lines.add(0, wire.lanes() + " " + wire.unit() + (wire.lanes() == 1 ? "" : "s"));
    }
    return lines.stream().map(l -> TextWidth.fit(l, DETAIL_SIZE, WIDEST)).toList();
  }

  double width() {
    return root.getWidth();
  }

  double height() {
    return root.getHeight();
  }

  List<PlacedBox> boxes() {
    List<PlacedBox> placed = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      ElkNode node = nodes.get(box.id());
      if (node != null) {
        Point origin = origin(node.getParent());
        placed.add(
            new PlacedBox(
                box,
                origin.x + node.getX(),
                origin.y + node.getY(),
                node.getWidth(),
                node.getHeight()));
      }
    }
    return placed;
  }

  List<PlacedWire> wires() {
    List<PlacedWire> placed = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      ElkEdge edge = edges.get(i);
      Point origin = origin(edge.getContainingNode());
      List<Point> path = new ArrayList<>();
      for (ElkEdgeSection section : edge.getSections()) {
        path.add(new Point(origin.x + section.getStartX(), origin.y + section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
          path.add(new Point(origin.x + bend.getX(), origin.y + bend.getY()));
        }
        path.add(new Point(origin.x + section.getEndX(), origin.y + section.getEndY()));
      }
      Wire wire = diagram.wires().get(i);
      if (runsBack(wire)) {
        Collections.reverse(path);
      }
      ElkLabel label = edge.getLabels().isEmpty() ? null : edge.getLabels().get(0);
      placed.add(
          new PlacedWire(
              wire,
              path,
              lines(wire),
              label == null ? origin : new Point(origin.x + label.getX(), origin.y + label.getY()),
              label == null ? 0 : label.getWidth()));
    }
    return placed;
  }

  /** Top left of a node on the whole picture: ELK counts from the containing node. */
  private static Point origin(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode n = node; n != null; n = n.getParent()) {
      x += n.getX();
      y += n.getY();
    }
    return new Point(x, y);
  }
}
