package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.RunResult;
import dev.shoreline.simulate.run.StudyResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What simulators answered, for machines. */
public final class SimulatedJson {
  /** As many digits as simulators print. */
  private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

  private SimulatedJson() {}

  public static ArrayNode node(SimulatedRows rows) {
    ArrayNode studies = JsonText.NODES.arrayNode();
    for (StudyResult s : rows.studies()) {
      ObjectNode node = studies.addObject();
      node.put("study", s.study().id()).put("outcome", s.outcome().label());
      ArrayNode runs = node.putArray("runs");
      for (RunResult r : s.runs()) {
        runs.addObject()
            .put("run", r.run())
            .put("outcome", r.outcome().label())
            .put("message", r.message());
      }
      ArrayNode answers = node.putArray("answers");
      s.answers().forEach(a -> answer(answers.addObject(), a));
    }
    return studies;
  }

  private static void answer(ObjectNode node, Answer a) {
    Expectation e = a.expectation();
    node.put("run", e.run()).put("name", e.name()).put("subject", e.subject());
    node.put("meaning", e.meaning()).put("unit", e.unit());
    node.put("computed", number(e.value()));
    Double simulated = a.simulated();
    if (simulated == null) {
      node.putNull("simulated");
    } else {
      node.put("simulated", number(simulated));
    }
    node.put("tolerance", number(e.tolerance())).put("outcome", a.outcome().label());
  }

  private static BigDecimal number(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
  }
}
