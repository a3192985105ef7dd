package dev.shoreline.check.rules.cooling;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.rules.PlateAttributes;
import dev.shoreline.check.rules.Worst;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plates of a loop together take no more flow than the loop has, the loop no more than its pump
 * gives, and a module that states a range of flow gets one within it.
 */
public final class FlowNotShared implements Rule {
  @Override
  public String title() {
    return "The flow of a loop is enough for its plates, and right for each module";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (LoopState loop : analysis.loops()) {
      if (analysis.plates().stream().anyMatch(p -> onLoop(p, loop))) {
        Worst.of(of(loop)).ifPresent(verdicts::add);
      }
    }
    for (PlateState plate : analysis.plates()) {
      plate
          .instance()
          .attributes()
          .find("coolant-flow")
          .ifPresent(range -> verdicts.add(module(plate, range)));
    }
    return verdicts;
  }

  private static boolean onLoop(PlateState plate, LoopState loop) {
    return plate.plate().loop().equals(loop.loop().name()) || plate.plate().loop().isEmpty();
  }

  private List<Verdict> of(LoopState state) {
    List<Verdict> verdicts = new ArrayList<>();
    String name = "loop " + state.loop().name();
    Subject subject = Subject.named(name, state.loop().span());
    Optional<Attribute> flow = state.loop().attributes().find("flow");
    if (flow.isPresent()) {
      verdicts.add(
          new VerdictBuilder(this, subject)
              .decidedBy(flow)
              .hint("raise `flow` of the loop or lower that of its plates")
              .compare(
                  state.plateFlow(),
                  Expr.Relation.AT_MOST,
                  state.flow(),
                  () ->
                      "the plates of %s take %s together; it has %s"
                          .formatted(name, state.plateFlow().text(), state.flow().text())));
    }
    Optional<Attribute> most = state.loop().attributes().find("flow-max");
    most.ifPresent(
        m ->
            verdicts.add(
                new VerdictBuilder(this, subject)
                    .source(m.origin().provenance())
                    .related(m.origin().assignedAt(), "the largest flow is stated here")
                    .hint("take a pump for more flow")
                    .compare(
                        state.flow(),
                        Expr.Relation.AT_MOST,
                        m.value(),
                        () ->
                            "%s runs at %s; at most %s are possible"
                                .formatted(name, state.flow().text(), m.value().text()))));
    return verdicts;
  }

  private Verdict module(PlateState plate, Attribute range) {
    Optional<Attribute> flow = PlateAttributes.of(plate.plate()).find("flow");
    VerdictBuilder verdict =
        new VerdictBuilder(this, Subject.of(plate.plate().selection()))
            .decidedBy(flow)
            .source(range.origin().provenance())
            .related(range.origin().assignedAt(), "the part states its range here");
    if (flow.isEmpty()) {
      return verdict
          .hint("state `flow` of the plate")
          .notEvaluated("the plate on " + plate.plate().selection() + " has no flow stated");
    }
    return verdict
        .hint("set `flow` of the plate within " + range.value().text())
        .within(
            flow.get().value(),
            range.value(),
            () ->
                "%s: each gets %s; the part takes %s"
                    .formatted(
                        plate.plate().selection(),
                        flow.get().value().text(),
                        range.value().text()));
  }
}
