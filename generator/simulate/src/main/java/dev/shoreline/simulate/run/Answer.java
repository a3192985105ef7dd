package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * An expectation beside what the simulator said.
 *
 * @param simulated in the unit of the expectation; null when the program was not run or said
 *     nothing
 */
public record Answer(Expectation expectation, @Nullable Double simulated) {

  public Outcome outcome() {
    if (simulated == null) {
      return Outcome.MISSING;
    }
    return expectation.agreesWith(simulated) ? Outcome.AGREES : Outcome.DIFFERS;
  }
}
