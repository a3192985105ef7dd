package dev.shoreline.check;

import dev.shoreline.check.HeldTo.Alternative;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Asks what a condition would come to if another source's figure counted. */
final class OtherSources {
  private final List<Standard> standards;

  /** The status with {@code alternative} in the place of {@code limit}. */
  interface Judge {
    Status with(Limit limit, Limit alternative);
  }

  /**
   * @param standards in which limits and their alternatives stand
   */
  OtherSources(List<Standard> standards) {
    this.standards = List.copyOf(standards);
  }

  /** One for each limit, in that order. Alternatives are tried one at a time. */
  List<HeldTo> of(Collection<Limit> limits, Judge judge) {
    List<HeldTo> held = new ArrayList<>();
    for (Limit limit : limits) {
      List<Alternative> alternatives =
          alternativesTo(limit).stream()
              .map(a -> new Alternative(a, judge.with(limit, a)))
              .toList();
      held.add(new HeldTo(limit, alternatives));
    }
    return held;
  }

  private List<Limit> alternativesTo(Limit limit) {
    return standards.stream()
        .filter(s -> s.limits().contains(limit))
        .findFirst()
        .map(s -> s.alternativesTo(limit))
        .orElse(List.of());
  }

  static Status status(Truth truth) {
    return switch (truth) {
      case TRUE -> Status.PASS;
      case FALSE -> Status.FAIL;
      case MARGINAL -> Status.MARGINAL;
      case UNKNOWN -> Status.NOT_EVALUATED;
    };
  }
}
