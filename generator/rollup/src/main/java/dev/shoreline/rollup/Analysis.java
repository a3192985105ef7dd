package dev.shoreline.rollup;

import dev.shoreline.model.Design;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.panel.PanelFill;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.service.FieldUnit;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.List;

/**
 * Everything that can be computed from a design, each solution once and on demand. Checks, reports and
 * simulation inputs read the same object, so their figures cannot differ.
 */
public final class Analysis {
  private final Design design;

  private Analysis(Design design) {
    this.design = design;
  }

  public static Analysis of(Design design) {
    return new Analysis(design);
  }

  public Design design() {
    return design;
  }

  public List<Load> loads() {
    throw new IllegalStateException();
  }

  public List<BusState> buses() {
    throw new IllegalStateException();
  }

  public List<FeedState> feeds() {
    throw new IllegalStateException();
  }

  public List<LoopState> loops() {
    throw new IllegalStateException();
  }

  public List<PlateState> plates() {
    throw new IllegalStateException();
  }

  public List<LinkState> links() {
    throw new IllegalStateException();
  }

  public List<FieldUnit> fieldUnits() {
    throw new IllegalStateException();
  }

  public PanelFill panel() {
    throw new IllegalStateException();
  }

  /** The roll-up of that name; unknown when there is none of that name. */
  public Value rollUp(String name) {
    throw new IllegalStateException();
  }
}
