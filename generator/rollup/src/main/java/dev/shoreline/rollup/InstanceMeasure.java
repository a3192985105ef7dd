package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;

/**
 * A figure derived for each instance and reachable as its member, for example {@code m.junction}.
 */
public interface InstanceMeasure {
  String name();

  String title();

  Value of(Analysis analysis, Instance instance);
}
