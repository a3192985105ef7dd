package dev.shoreline.check;

import dev.shoreline.rollup.fabric.FabricAnalysis;
import java.util.List;

/**
 * What every fabric is held to. One class each, named after the fact it objects to, with a page of
 * the same name that documents and tests it.
 */
public interface FabricRule {
  /** For example {@code fabric.TooFewPorts}. */
  default String id() {
    return "fabric." + getClass().getSimpleName();
  }

  /** The requirement in one sentence. */
  String title();

  /** What the rule finds. Never throws for what a spec says. */
  List<Verdict> check(FabricAnalysis analysis);
}
