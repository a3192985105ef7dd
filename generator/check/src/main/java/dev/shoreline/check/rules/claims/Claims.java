package dev.shoreline.check.rules.claims;

import dev.shoreline.model.Design;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims of a design, as rules look for them. */
record Claims(Design design) {
  /** What a figure may count, from the narrowest to the widest, as the library lists it. */
  private static final String SCOPES = "ClaimScope";

  List<ClaimSubject> subjects() {
    return design.claims();
  }

  /** All claims of all subjects, in the order written. */
  Stream<Claim> all() {
    return design.claims().stream().flatMap(s -> s.claims().stream());
  }

  /** Figures of one measure of one subject. */
  List<Claim> of(String subject, String measure) {
    return design.claims().stream()
        .filter(s -> s.name().equals(subject))
        .flatMap(s -> s.claims().stream())
        .filter(c -> c.measure().equals(measure))
        .toList();
  }

  /** The one number of a measure that all its claims about a subject agree on. */
  Optional<Quantity> number(String subject, String measure, List<String> scopes) {
    List<Quantity> stated =
        of(subject, measure).stream()
            .filter(c -> c.per() == null && scopes.contains(c.scope()))
            .flatMap(c -> c.quantity().stream())
            .toList();
    boolean agreed =
        !stated.isEmpty() && stated.stream().allMatch(q -> q.isExact() && q.equals(stated.get(0)));
    return agreed ? Optional.of(stated.get(0)) : Optional.empty();
  }

  /** Whether a figure that counts {@code a} counts less than one that counts {@code b}. */
  boolean isNarrower(String a, String b) {
    int i = rank(a);
    int j = rank(b);
    return i >= 0 && j >= 0 && i < j;
  }

  private int rank(String scope) {
    List<String> order =
        design
            .kinds()
            .find(SCOPES)
            .map(k -> k.attributes().stream().map(a -> a.name()).toList())
            .orElse(List.of());
    return order.indexOf(scope);
  }

  /** How many times {@code b} goes into {@code a}; both exact and of one dimension. */
  static BigDecimal ratio(Quantity a, Quantity b) {
    BigDecimal over = a.over(b).base().min();
    return over == null ? BigDecimal.ONE : over;
  }
}
