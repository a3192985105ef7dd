package dev.shoreline.emit.conformance;

import dev.shoreline.check.HeldTo;
import dev.shoreline.check.Status;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Origin;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits that {@link SampleVerdicts} rest on: one that sources dispute, one that is overlaid. */
final class SampleLimits {
  private final SampleDesign design;

  SampleLimits(SampleDesign design) {
    this.design = design;
  }

  /** 400 W, for which a maker says 480 W; nothing for other rules than the two. */
  List<HeldTo> of(String rule, Status status) {
    if (rule.equals("XpoMsa.module-power")) {
      Limit launch = limit("max-launch", "400 W", "launch, 2026-03", false, null);
      Limit maker = limit("max-maker", "480 W", "Maker, 2026", false, null);
      Status other = status == Status.WAIVED ? Status.MARGINAL : Status.PASS;
      return List.of(new HeldTo(launch, List.of(new HeldTo.Alternative(maker, other))));
    }
    if (rule.equals("XpoMsa.lane-count")) {
      return List.of(new HeldTo(limit("lanes", "64 lane", "1.0", false, null), List.of()));
    }
    if (rule.equals("XpoMsa.coolant-flow")) {
      Limit library = limit("flow", "", "1.0", true, null);
      return List.of(new HeldTo(limit("flow", "0.7 L/min", "own", false, library), List.of()));
    }
    return List.of();
  }

  private Limit limit(
      String name, String max, String revision, boolean provisional, @Nullable Limit library) {
    Span span = design.at(90, 9);
    Value value =
        max.isEmpty()
            ? new Value.Unknown(design.text("not found"))
            : new Value.Number(Quantity.corners(null, null, quantity(max)));
    Limit limit =
        new Limit(
            design.text("XpoMsa." + name),
            design.text(name),
            value,
            design.text("what it is"),
            design.text(revision),
            design.text("high"),
            provisional,
            new Origin(span, span, Span.NONE, design.from(design.msa, "figure 3")),
            span);
    return library == null ? limit : limit.over(library);
  }

  private static Quantity quantity(String written) {
    String[] parts = written.split(" ");
    return Quantity.of(parts[0], parts[1]);
  }
}
