package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.rules.Worst;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.FeedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The current of one connection stays within the rating of the feed and of the part's connector.
 */
public final class ConnectorOverCurrent implements Rule {
  @Override
  public String title() {
    return "A connection carries no more current than it is rated for";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    return analysis.feeds().stream().flatMap(f -> Worst.of(ratings(f)).stream()).toList();
  }

  /** One for each rating that is stated; the tighter one is what counts. */
  private List<Verdict> ratings(FeedState state) {
    List<Verdict> verdicts = new ArrayList<>();
    Subject subject = Subject.of(state.feed().selection());
    if (state.feed().rating() != null) {
      VerdictBuilder verdict = new VerdictBuilder(this, subject).decidedBy(state.feed().origin());
      verdicts.add(
          judge(verdict, state, new Value.Number(state.feed().rating()), "the feed is rated"));
    }
    Optional<Attribute> rating =
        state.feed().selection().instance().attributes().find("current-max");
    if (rating.isPresent()) {
      VerdictBuilder verdict =
          new VerdictBuilder(this, subject)
              .source(rating.get().origin().provenance())
              .related(rating.get().origin().assignedAt(), "the part is rated here");
      verdicts.add(judge(verdict, state, rating.get().value(), "the part is rated"));
    }
    return verdicts;
  }

  private static Verdict judge(
      VerdictBuilder verdict, FeedState state, Value rating, String whose) {
    String subject = state.feed().selection().toString();
    return verdict
        .hint("raise the supply voltage, lower the power, or take a connector for more current")
        .compare(
            state.current(),
            Expr.Relation.AT_MOST,
            rating,
            () ->
                "%s: each draws %s; %s for %s"
                    .formatted(subject, state.current().text(), whose, rating.text()));
  }
}
