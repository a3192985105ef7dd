package dev.shoreline.check.rules.rating;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An instance that is given a power of its own stays within what its part's data sheet says. */
public final class PartOverPower implements Rule {
  @Override
  public String title() {
    return "An instance draws no more than its part's data sheet allows";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Instance instance : analysis.design().instances()) {
      Optional<Attribute> here = instance.attributes().find("power");
      Optional<Attribute> sheet = instance.part().attributes().find("power");
      if (here.isPresent()
          && sheet.isPresent()
          && !here.get().origin().assignedAt().equals(sheet.get().origin().assignedAt())) {
        verdicts.add(judge(instance, here.get(), sheet.get()));
      }
    }
    return verdicts;
  }

  private Verdict judge(Instance instance, Attribute here, Attribute sheet) {
    VerdictBuilder verdict =
        new VerdictBuilder(this, Subject.of(instance))
            .decidedBy(here.origin())
            .source(sheet.origin().provenance())
            .related(sheet.origin().assignedAt(), "the part states its power here");
    Value most = greatest(sheet.value());
    return verdict
        .hint("lower `power` of the instance, or take a part made for it")
        .compare(
            greatest(here.value()),
            Expr.Relation.AT_MOST,
            most,
            () ->
                "%s draws %s; the data sheet of %s allows %s"
                    .formatted(
                        instance.path(), here.value().text(), instance.part().name(), most.text()));
  }

  private static Value greatest(Value power) {
    if (power instanceof Value.Number n) {
      return n.quantity().maximum() == null
          ? new Value.Unknown("the largest power is not stated")
          : new Value.Number(n.quantity().maximum());
    }
    return power;
  }
}
