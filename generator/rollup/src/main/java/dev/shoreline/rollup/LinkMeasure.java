package dev.shoreline.rollup;

import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;

/** A figure derived for each link and reachable as its member, for example {@code l.loss}. */
public interface LinkMeasure {
  String name();

  String title();

  Value of(Analysis analysis, Link link);
}
