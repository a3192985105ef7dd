package dev.shoreline.eclipse.view;

import dev.shoreline.server.protocol.DiagramEdge;
import dev.shoreline.server.protocol.DiagramNode;
import dev.shoreline.server.protocol.DiagramView;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;

/** Draws a diagram as the server has laid it out. Lengths are its pixels; the caller scales. */
final class DiagramPainter {
  private static final int ROUND = 6;
  private static final int ROUNDER = 24;
  private static final int LINE_HEIGHT = 15;
  private static final int ARROW = 7;

  /** The server lays out for letters of this height. */
  private static final int LETTERS = 9;

  private static final Color INK = new Color(28, 34, 40);
  private static final Color PAPER = new Color(255, 255, 255);

  private DiagramPainter() {}

  static void paint(GC gc, DiagramView diagram, String selected) {
    Font font = new Font(gc.getDevice(), letters(gc));
    gc.setFont(font);
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    try {
      for (DiagramNode node : diagram.nodes()) {
        if (isGround(node)) {
          paint(gc, node, selected);
        }
      }
      diagram.edges().forEach(edge -> paint(gc, edge, selected));
      for (DiagramNode node : diagram.nodes()) {
        if (!isGround(node)) {
          paint(gc, node, selected);
        }
      }
    } finally {
      font.dispose();
    }
  }

  private static FontData letters(GC gc) {
    FontData data = gc.getFont().getFontData()[0];
    return new FontData(data.getName(), LETTERS, SWT.NORMAL);
  }

  private static boolean isGround(DiagramNode node) {
    return node.kind().equals("level");
  }

  private static void paint(GC gc, DiagramNode node, String selected) {
    StatusColor status = StatusColor.of(node.status());
    int x = (int) Math.round(node.x());
    int y = (int) Math.round(node.y());
    int width = (int) Math.round(node.width());
    int height = (int) Math.round(node.height());
    gc.setBackground(isGround(node) ? PAPER : new Color(status.pale()));
    gc.setForeground(new Color(status.strong()));
    gc.setLineWidth(node.id().equals(selected) ? 3 : 1);
    gc.setLineStyle(isGround(node) ? SWT.LINE_DASH : SWT.LINE_SOLID);
    int round = node.kind().equals("medium") || node.kind().equals("loop") ? ROUNDER : ROUND;
    gc.fillRoundRectangle(x, y, width, height, round, round);
    gc.drawRoundRectangle(x, y, width, height, round, round);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setForeground(INK);
    // What stands inside a level is drawn below its title, what stands in a part is centred.
    int top =
        isGround(node) ? y + 4 : y + Math.max(2, (height - node.lines().size() * LINE_HEIGHT) / 2);
    for (String line : node.lines()) {
      Point extent = gc.textExtent(line);
      int left = isGround(node) ? x + 8 : x + Math.max(3, (width - extent.x) / 2);
      gc.drawText(line, left, top, true);
      top += LINE_HEIGHT;
    }
  }

  private static void paint(GC gc, DiagramEdge edge, String selected) {
    int[] points = edge.points().stream().mapToInt(p -> (int) Math.round(p)).toArray();
    if (points.length < 4) {
      return;
    }
    Color color = new Color(color(edge));
    gc.setForeground(color);
    gc.setBackground(color);
    gc.setLineWidth(edge.id().equals(selected) ? 4 : 2);
    gc.setLineStyle(edge.kind().equals("laser") ? SWT.LINE_DASH : SWT.LINE_SOLID);
    gc.drawPolyline(points);
    gc.setLineStyle(SWT.LINE_SOLID);
    arrow(gc, points);
    if (!edge.label().isEmpty()) {
      gc.setForeground(INK);
      gc.drawText(
          edge.label(), (int) Math.round(edge.labelX()), (int) Math.round(edge.labelY()), true);
    }
  }

  private static RGB color(DiagramEdge edge) {
    StatusColor status = StatusColor.of(edge.status());
    if (status == StatusColor.FAIL || status == StatusColor.MARGINAL) {
      return status.strong();
    }
    return switch (edge.kind()) {
      case "optical" -> new RGB(214, 137, 16);
      case "laser" -> new RGB(192, 57, 43);
      case "power" -> new RGB(125, 60, 152);
      case "coolant" -> new RGB(40, 116, 166);
      default -> new RGB(52, 73, 94);
    };
  }

  private static void arrow(GC gc, int[] points) {
    int n = points.length;
    double dx = points[n - 2] - points[n - 4];
    double dy = points[n - 1] - points[n - 3];
    double length = Math.hypot(dx, dy);
    if (length < 1) {
      return;
    }
    double ux = dx / length * ARROW;
    double uy = dy / length * ARROW;
    gc.fillPolygon(
        new int[] {
          points[n - 2],
          points[n - 1],
          (int) Math.round(points[n - 2] - ux - uy / 2),
          (int) Math.round(points[n - 1] - uy + ux / 2),
          (int) Math.round(points[n - 2] - ux + uy / 2),
          (int) Math.round(points[n - 1] - uy - ux / 2)
        });
  }

  /** The innermost box at a place; null when there is none. */
  static @Nullable DiagramNode nodeAt(List<DiagramNode> nodes, double x, double y) {
    DiagramNode found = null;
    for (DiagramNode node : nodes) {
      boolean inside =
          x >= node.x()
              && x <= node.x() + node.width()
              && y >= node.y()
              && y <= node.y() + node.height();
      // A smaller box stands inside a larger one.
      if (inside
          && (found == null || node.width() * node.height() <= found.width() * found.height())) {
        found = node;
      }
    }
    return found;
  }
}
