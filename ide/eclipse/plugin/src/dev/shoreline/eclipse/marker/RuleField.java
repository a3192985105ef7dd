package dev.shoreline.eclipse.marker;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the Problems view with the id of the rule. */
public final class RuleField extends MarkerField {
  @Override
  public String getValue(MarkerItem item) {
    return item.getAttributeValue(ProblemMarkers.RULE, "");
  }
}
