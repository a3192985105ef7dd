package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs studies with the real simulators. When one is not installed the test fails and says what to
 * install; only with the environment variable {@code SHORELINE_REQUIRE_TOOLS=0} is it reported as
 * aborted instead.
 */
public final class Installed {
  private static final Programs PROGRAMS = new Programs();

  /** One for all tests: what it has built once serves again. */
  private static final StudyRunner RUNNER = new StudyRunner(PROGRAMS, Duration.ofSeconds(120));

  private Installed() {}

  public static StudyResult run(Study study) throws IOException {
    study.runs().stream().map(Run::simulator).distinct().forEach(Installed::require);
    return RUNNER.run(study);
  }

  public static void require(Simulator simulator) {
    if (PROGRAMS.has(simulator)) {
      return;
    }
    String reason =
        simulator.label()
            + " is not installed: apt-get install -y --no-install-recommends "
            + simulator.packages();
    if ("0".equals(System.getenv("SHORELINE_REQUIRE_TOOLS"))) {
      System.out.println("not run: " + reason);
      Assumptions.abort(reason + " (SHORELINE_REQUIRE_TOOLS is 0)");
    }
    Assertions.fail(reason);
  }
}
