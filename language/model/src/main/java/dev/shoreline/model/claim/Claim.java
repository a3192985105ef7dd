package dev.shoreline.model.claim;

import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a source has published about something.
 *
 * @param id the subject and the measure, with a number where there are several: {@code cpo
 *     power-saving[2]}
 * @param subject name of what it is about
 * @param measure declared by the kind {@code Claims} of the library
 * @param per what the figure is for; null for a total
 * @param scope what the figure counts, {@code counting system}; empty when the source does not say
 * @param against what a saving or gain is held against; null when the source does not say
 * @param origin its provenance is always there: a figure without a source is no claim
 */
public record Claim(
    String id,
    String subject,
    String measure,
    ClaimRelation relation,
    Value value,
    @Nullable ClaimBasis per,
    String scope,
    @Nullable ClaimBaseline against,
    Origin origin,
    Span span) {

  public Claim {
    Objects.requireNonNull(origin.provenance(), "source of the claim");
  }

  public Provenance provenance() {
    return Objects.requireNonNull(origin.provenance());
  }

  /** The figure; empty when it is unknown or no number. */
  public Optional<Quantity> quantity() {
    return value instanceof Value.Number n ? Optional.of(n.quantity()) : Optional.empty();
  }

  /** The figure as its author wrote it, with its relation: {@code above 25.6 Tb/s}. */
  public String figure() {
    return relation.prefix() + value.text();
  }

  /** For example {@code per 800 Gb/s counting optics against pluggable}; may be empty. */
  public String basis() {
    String text =
        (per == null ? "" : " per " + per.text())
            + (scope.isEmpty() ? "" : " counting " + scope)
            + (against == null ? "" : " against " + against.text());
    return text.strip();
  }

  /** Figure and basis: {@code 4 .. 5 W per 800 Gb/s counting optics}. */
  public String text() {
    return (figure() + " " + basis()).strip();
  }

  /** Short name of the source and the place in it: {@code BLOG, table 1}. */
  public String citation() {
    Provenance from = provenance();
    return from.source().name() + (from.locator().isEmpty() ? "" : ", " + from.locator());
  }
}
