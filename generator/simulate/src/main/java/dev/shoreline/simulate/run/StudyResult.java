package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Study;
import java.util.List;

/**
 * A study that was run, as far as it could be.
 *
 * @param answers one for each expectation, in its order
 * @param pictures those with points
 */
public record StudyResult(
    Study study, List<RunResult> runs, List<Answer> answers, List<Picture> pictures) {
  public StudyResult {
    runs = List.copyOf(runs);
    answers = List.copyOf(answers);
    pictures = List.copyOf(pictures);
  }

  public Outcome outcome() {
    return runs.stream().map(RunResult::outcome).reduce(Outcome.NOTHING, Outcome::worse);
  }
}
