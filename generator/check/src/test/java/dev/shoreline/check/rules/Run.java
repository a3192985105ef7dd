package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Sketch;
import dev.shoreline.check.Verdict;
import java.util.List;

/** Runs one built-in rule on a sketch. */
public final class Run {
  private Run() {}

  public static List<Verdict> all(String id, Sketch sketch) {
    Rule rule =
        BuiltInRules.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    return rule.check(sketch.analysis());
  }

  public static Verdict only(String id, Sketch sketch) {
    List<Verdict> verdicts = all(id, sketch);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  /** {@code status subject: remark} of each. */
  public static List<String> lines(String id, Sketch sketch) {
    return all(id, sketch).stream()
        .map(
            v ->
                v.status().label()
                    + " "
                    + v.subject()
                    + (v.remark().isEmpty() ? "" : ": " + v.remark()))
        .toList();
  }
}
