package dev.shoreline.eclipse.assist;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;

/** The tab stops of an inserted snippet: Tab goes from one to the next. */
final class LinkedStops {
  private LinkedStops() {}

  static void begin(ITextViewer viewer, IDocument document, Insertion made)
      throws BadLocationException {
    Map<Integer, List<Snippet.Stop>> stops = made.snippet().stops();
    if (stops.isEmpty()) {
      return;
    }
    LinkedModeModel model = new LinkedModeModel();
    for (Map.Entry<Integer, List<Snippet.Stop>> stop : stops.entrySet()) {
      LinkedPositionGroup group = new LinkedPositionGroup();
      for (Snippet.Stop place : stop.getValue()) {
        group.addPosition(
            new LinkedPosition(
                document, made.offset() + place.offset(), place.length(), stop.getKey()));
      }
      model.addGroup(group);
    }
    model.forceInstall();
    LinkedModeUI tabs = new LinkedModeUI(model, viewer);
    tabs.setExitPosition(viewer, made.caret(), 0, Integer.MAX_VALUE);
    tabs.enter();
  }
}
