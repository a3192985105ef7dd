package dev.shoreline.check.rules.thermal;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.List;

/** The case of a cooled part stays within what the part states. */
public final class CaseTooHot implements Rule {
  @Override
  public String title() {
    return "The case temperature stays within what the part allows";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return new TemperatureLimit(this, "case", "case-max", PlateState::caseTemperature)
        .check(analysis);
  }
}
