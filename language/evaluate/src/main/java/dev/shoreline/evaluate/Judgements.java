package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes judgements, and finds the one of several that decides. */
final class Judgements {
  /** Of a condition with a mistake in it. */
  static final Judgement POISONED = bare(Truth.UNKNOWN, Poison.REASON);

  private Judgements() {}

  static boolean isPoisoned(Judgement j) {
    return j.truth() == Truth.UNKNOWN && j.remark().equals(Poison.REASON);
  }

  /** A judgement that compares nothing. */
  static Judgement bare(Truth truth, String remark) {
    return new Judgement(truth, null, "", null, null, null, "", remark);
  }

  static Judgement compared(
      Truth truth, Value measured, String relation, Value limit, String remark) {
    return new Judgement(truth, measured, relation, limit, null, null, "", remark);
  }

  static Judgement about(String subject, Judgement j) {
    return new Judgement(
        j.truth(),
        j.measured(),
        j.relation(),
        j.limit(),
        j.margin(),
        j.marginRatio(),
        subject.isEmpty() ? j.subject() : subject,
        j.remark());
  }

  static Judgement withTruth(Truth truth, Judgement j) {
    return new Judgement(
        truth,
        j.measured(),
        j.relation(),
        j.limit(),
        j.margin(),
        j.marginRatio(),
        j.subject(),
        j.remark());
  }

  /** All must hold: the worst decides, and of equally bad ones that with the smallest margin. */
  static Judgement all(List<Judgement> judgements) {
    return deciding(judgements, 1);
  }

  /** One must hold: the best decides. */
  static Judgement any(List<Judgement> judgements) {
    return deciding(judgements, -1);
  }

  private static Judgement deciding(List<Judgement> judgements, int worseWins) {
    Judgement chosen = null;
    for (Judgement j : judgements) {
      if (chosen == null || outranks(j, chosen, worseWins)) {
        chosen = j;
      }
    }
    return chosen == null ? bare(Truth.TRUE, "there are none of them") : chosen;
  }

  private static boolean outranks(Judgement a, Judgement b, int worseWins) {
    int byTruth = a.truth().compareTo(b.truth()) * worseWins;
    return byTruth != 0 ? byTruth > 0 : tightness(a, b) < 0;
  }

  /** Compares what is left; a judgement without a margin tells less than one with. */
  private static int tightness(Judgement a, Judgement b) {
    BigDecimal x = slack(a);
    BigDecimal y = slack(b);
    if (x == null || y == null) {
      return x != null ? -1 : y != null ? 1 : 0;
    }
    return x.compareTo(y);
  }

  private static @Nullable BigDecimal slack(Judgement j) {
    if (j.marginRatio() != null) {
      return j.marginRatio();
    }
    return j.margin() == null ? null : j.margin().base().min();
  }
}
