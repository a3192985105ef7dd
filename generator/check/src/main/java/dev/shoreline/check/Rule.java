package dev.shoreline.check;

import dev.shoreline.rollup.Analysis;
import java.util.List;

/**
 * A rule that the Shoreline language cannot say: it looks at the design as a whole. One class each,
 * named after the fact it objects to, in a package named after its pack, with a page of the same
 * name that documents and tests it.
 */
public interface Rule {
  /** For example {@code closure.LaneLandsTwice}: last part of the package and name of the class. */
  default String id() {
    String pack = getClass().getPackageName();
    return pack.substring(pack.lastIndexOf('.') + 1) + "." + getClass().getSimpleName();
  }

  /** The requirement in one sentence. */
  String title();

  /**
   * What the rule finds. A design that the rule does not concern gives nothing; what is not stated
   * gives a verdict that says so. Never throws for what a spec says.
   */
  List<Verdict> check(Analysis analysis);
}
