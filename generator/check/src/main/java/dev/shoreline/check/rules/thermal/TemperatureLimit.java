package dev.shoreline.check.rules.thermal;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.InstanceMeasures;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A temperature at one place of a part against the limit that the part states for that place.
 *
 * @param place {@code junction} or {@code case}
 * @param attribute that states the limit
 */
record TemperatureLimit(
    Rule rule, String place, String attribute, Function<PlateState, Value> temperature) {

  List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (PlateState plate : analysis.plates()) {
      Optional<Attribute> limit = plate.instance().attributes().find(attribute);
      limit.ifPresent(l -> verdicts.add(judge(plate, l)));
      if (limit.isEmpty() && expected(plate.instance())) {
        verdicts.add(
            new VerdictBuilder(rule, Subject.of(plate.plate().selection()))
                .hint("state `" + attribute + "` of " + plate.instance().part().name())
                .notEvaluated(plate.instance().path() + " has no " + attribute + " stated"));
      }
    }
    for (Instance instance : analysis.design().instances()) {
      instance
          .attributes()
          .find(attribute)
          .ifPresent(l -> verdicts.addAll(withoutPlate(analysis, instance, l)));
    }
    return verdicts;
  }

  private Verdict judge(PlateState plate, Attribute limit) {
    String path = plate.plate().selection().toString();
    return judge(Subject.of(plate.plate().selection()), path, temperature.apply(plate), limit);
  }

  private Verdict judge(Subject subject, String path, Value hot, Attribute limit) {
    return new VerdictBuilder(rule, subject)
        .source(limit.origin().provenance())
        .related(limit.origin().assignedAt(), "the part states its limit here")
        .hint("give the plate more flow or less resistance, or lower the inlet or the power")
        .compare(
            hot,
            Expr.Relation.AT_MOST,
            limit.value(),
            () ->
                "%s: the %s reaches %s; the part allows %s"
                    .formatted(path, place, hot.text(), limit.value().text()));
  }

  /** Who states the resistance to the junction wants the junction judged. */
  private boolean expected(Instance instance) {
    return place.equals("junction")
        && instance.attributes().find("junction-resistance").isPresent();
  }

  private List<Verdict> withoutPlate(Analysis analysis, Instance instance, Attribute limit) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Box> cooled = new ArrayList<>();
    for (PlateState plate : analysis.plates()) {
      if (plate.instance().equals(instance)) {
        cooled.add(Box.of(plate.plate().selection()));
      }
    }
    if (cooled.isEmpty() && place.equals("junction")) {
      cooled.addAll(insideCooled(analysis, instance));
      if (!cooled.isEmpty()) {
        Value hot = InstanceMeasures.find(place).orElseThrow().of(analysis, instance);
        verdicts.add(judge(Subject.of(instance), instance.path(), hot, limit));
      }
    }
    for (Box box : Boxes.uncovered(Box.all(instance), cooled)) {
      verdicts.add(
          new VerdictBuilder(rule, Subject.of(box, instance.span()))
              .hint("add `plate on " + box + " { ... }` or `sink on ...` to the cooling block")
              .notEvaluated(box + " has no plate or sink, so its " + place + " is not known"));
    }
    return verdicts;
  }

  /** Those that stand in a part with a plate: their junctions lie above the case of that part. */
  private static List<Box> insideCooled(Analysis analysis, Instance instance) {
    List<Box> inside = new ArrayList<>();
    for (PlateState plate : analysis.plates()) {
      if (plate.instance().equals(instance.parent())) {
        List<IndexRange> ranges = new ArrayList<>(plate.plate().selection().indices());
        ranges.add(instance.indices());
        inside.add(new Box(instance, "", ranges));
      }
    }
    return inside;
  }
}
