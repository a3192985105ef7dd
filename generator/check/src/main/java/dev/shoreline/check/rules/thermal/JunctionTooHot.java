package dev.shoreline.check.rules.thermal;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.List;

/** The junction of a cooled part stays within what the part states. */
public final class JunctionTooHot implements Rule {
  @Override
  public String title() {
    return "The junction temperature stays within what the part allows";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return new TemperatureLimit(this, "junction", "junction-max", PlateState::junction)
        .check(analysis);
  }
}
