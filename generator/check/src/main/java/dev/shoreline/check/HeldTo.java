package dev.shoreline.check;

import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit that a verdict rests on, and what other sources say in its place.
 *
 * @param limit the one that counts
 * @param alternatives in the order in which the standard states them
 */
public record HeldTo(Limit limit, List<Alternative> alternatives) {

  /**
   * Another source's figure.
   *
   * @param status what the same rule would say of the same subject if this figure counted; limits
   *     that the standard computes from the one replaced stay as they are
   */
  public record Alternative(Limit limit, Status status) {

    /** For example {@code Molex, 2026 says 480 W: would pass}. */
    String text(Limit instead) {
      boolean alike = side(limit.value()) == side(instead.value());
      String figure = alike ? figure(limit.value()) : Wording.shortened(limit.value().text());
      return who(instead) + " says " + figure + ": " + verdict();
    }

    /** The revision tells two texts apart; where it does not, the source does. */
    private String who(Limit instead) {
      if (!limit.revision().isEmpty() && !limit.revision().equals(instead.revision())) {
        return limit.revision();
      }
      Provenance source = limit.origin().provenance();
      return source == null || source.equals(instead.origin().provenance())
          ? limit.name()
          : source.toString();
    }

    private String verdict() {
      return switch (status) {
        case PASS -> "would pass";
        case FAIL -> "would fail";
        case MARGINAL -> "would be marginal";
        case NOT_EVALUATED -> "could not be evaluated";
        case NOT_APPLICABLE -> "would not apply";
        case WAIVED -> "would be waived";
      };
    }
  }

  public HeldTo {
    alternatives = List.copyOf(alternatives);
  }

  /** Whether there is more to say than the limit itself: an overlay or another source. */
  public boolean isTold() {
    return limit.overlaid() != null || !alternatives.isEmpty();
  }

  /**
   * One line without a full stop, for example {@code held to 400 W (XPO MSA launch announcement);
   * Molex, 2026 says 480 W: would pass}; empty when there is nothing to say.
   */
  public String text() {
    if (!isTold()) {
      return "";
    }
    Provenance source = limit.origin().provenance();
    List<String> parts = new ArrayList<>();
    parts.add(
        "held to "
            + figure(limit.value())
            + (source == null ? "" : " (" + source + ")")
            + (limit.overlaid() == null ? "" : ", " + overlaid(limit)));
    alternatives.forEach(a -> parts.add(a.text(limit)));
    return String.join("; ", parts);
  }

  /**
   * For example {@code overlaid by own.shore:12, the library says unknown (provisional)}; empty for
   * a limit as the library has it.
   */
  public static String overlaid(Limit limit) {
    Limit library = limit.overlaid();
    return library == null
        ? ""
        : "overlaid by "
            + limit.span().file()
            + ":"
            + limit.span().line()
            + ", the library says "
            + figure(library.value())
            + (library.provisional() ? " (provisional)" : "");
  }

  /** A limit that is stated on one side only reads as that side: the condition says which. */
  private static String figure(Value value) {
    if (value instanceof Value.Number n && side(value) != 0) {
      Quantity most = n.quantity().maximum();
      Quantity only = most == null ? n.quantity().minimum() : most;
      return String.valueOf(only);
    }
    return Wording.shortened(value.text());
  }

  /** 1 for a number of which only the largest is stated, -1 for the smallest, else 0. */
  private static int side(Value value) {
    if (!(value instanceof Value.Number n) || n.quantity().typical() != null) {
      return 0;
    }
    boolean most = n.quantity().maximum() != null;
    boolean least = n.quantity().minimum() != null;
    return most == least ? 0 : most ? 1 : -1;
  }
}
