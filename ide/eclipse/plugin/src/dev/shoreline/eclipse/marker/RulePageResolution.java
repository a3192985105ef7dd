package dev.shoreline.eclipse.marker;

import dev.shoreline.eclipse.navigate.WebPages;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;

/** Opens the page that says why a rule is there and how to meet it. */
record RulePageResolution(String rule, String page) implements IMarkerResolution {
  @Override
  public String getLabel() {
    return "Open the page of " + rule;
  }

  @Override
  public void run(IMarker marker) {
    WebPages.open(page);
  }
}
