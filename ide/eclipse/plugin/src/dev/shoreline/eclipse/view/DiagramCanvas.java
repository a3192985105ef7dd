package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.navigate.Places;
import dev.shoreline.server.protocol.DiagramNode;
import dev.shoreline.server.protocol.DiagramView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;

/** A diagram that scrolls, zooms (Ctrl and the wheel) and shows the text of what is clicked. */
final class DiagramCanvas extends Canvas {
  private static final float SMALLEST = 0.2f;
  private static final float LARGEST = 4f;
  private static final float STEP = 1.2f;

  private @Nullable DiagramView diagram;
  private String selected = "";
  private float zoom = 1;
  private boolean fits = true;

  DiagramCanvas(Composite parent) {
    super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
    setBackground(new org.eclipse.swt.graphics.Color(250, 251, 252));
    addListener(SWT.Paint, this::paint);
    addListener(SWT.Resize, event -> layOut());
    addListener(SWT.MouseDown, this::clicked);
    addListener(SWT.MouseWheel, this::wheel);
    getHorizontalBar().addListener(SWT.Selection, event -> redraw());
    getVerticalBar().addListener(SWT.Selection, event -> redraw());
  }

  void show(@Nullable DiagramView next) {
    diagram = next;
    layOut();
  }

  @Nullable DiagramView shown() {
    return diagram;
  }

  /** Makes all of it visible, and keeps it so when the view changes its size. */
  void fit() {
    fits = true;
    layOut();
  }

  void zoomBy(int steps) {
    fits = false;
    zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom * (float) Math.pow(STEP, steps)));
    layOut();
  }

  private void layOut() {
    DiagramView shown = diagram;
    Rectangle area = getClientArea();
    if (shown != null && fits && shown.width() > 0 && shown.height() > 0) {
      double whole = Math.min(area.width / shown.width(), area.height / shown.height());
      zoom = (float) Math.max(SMALLEST, Math.min(1.5, whole));
    }
    set(getHorizontalBar(), shown == null ? 0 : shown.width(), area.width);
    set(getVerticalBar(), shown == null ? 0 : shown.height(), area.height);
    redraw();
  }

  private void set(ScrollBar bar, double length, int visible) {
    int whole = (int) Math.ceil(length * zoom);
    int thumb = Math.max(1, Math.min(visible, whole));
    bar.setValues(
        Math.max(0, Math.min(bar.getSelection(), whole - thumb)),
        0,
        Math.max(1, whole),
        thumb,
        20,
        Math.max(1, thumb));
    bar.setVisible(whole > visible);
  }

  private void paint(Event event) {
    DiagramView shown = diagram;
    if (shown == null) {
      return;
    }
    Transform transform = new Transform(getDisplay());
    try {
      transform.translate(-getHorizontalBar().getSelection(), -getVerticalBar().getSelection());
      transform.scale(zoom, zoom);
      event.gc.setTransform(transform);
      DiagramPainter.paint(event.gc, shown, selected);
      event.gc.setTransform(null);
    } finally {
      transform.dispose();
    }
  }

  private void clicked(Event event) {
    DiagramView shown = diagram;
    if (shown == null || event.button != 1) {
      return;
    }
    double x = (event.x + getHorizontalBar().getSelection()) / zoom;
    double y = (event.y + getVerticalBar().getSelection()) / zoom;
    DiagramNode node = DiagramPainter.nodeAt(shown.nodes(), x, y);
    selected = node == null ? "" : node.id();
    redraw();
    if (node != null) {
      Places.open(node.location());
    }
  }

  /** Marks what stands at a place of a text; nothing when the diagram does not show it. */
  void select(String uri, int line) {
    DiagramView shown = diagram;
    if (shown == null) {
      return;
    }
    for (DiagramNode node : shown.nodes()) {
      var place = node.location();
      if (place != null
          && place.getUri().equals(uri)
          && place.getRange().getStart().getLine() <= line
          && place.getRange().getEnd().getLine() >= line
          && !node.kind().equals("level")) {
        selected = node.id();
        redraw();
        return;
      }
    }
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      zoomBy(Integer.signum(event.count));
      event.doit = false;
    }
  }
}
