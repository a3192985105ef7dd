package dev.shoreline.check;

import dev.shoreline.rollup.Analysis;
import java.util.List;

/**
 * A rule that the Shoreline language cannot say: it looks at the design as a whole. One class each,
 * named after the fact it objects to, with a page of the same name that documents and tests it.
 */
public interface Rule {
  /** For example {@code closure.LaneLandsTwice}. */
  String id();

  /** The requirement in one sentence. */
  String title();

  List<Verdict> check(Analysis analysis);
}
