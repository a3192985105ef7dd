package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;

/**
 * A published limit, under the row name of the facts it was transcribed from.
 *
 * @param id qualified by its standard, for example {@code XpoMsa.xpo-power-max-launch}
 * @param value may be {@link Value.Unknown}: then every rule that needs it is not evaluated
 * @param confidence {@code high}, {@code medium}, {@code low} or {@code derived}; empty when not
 *     stated
 */
public record Limit(
    String id,
    String name,
    Value value,
    String text,
    String revision,
    String confidence,
    boolean provisional,
    Origin origin,
    Span span) {}
