package dev.shoreline.diff;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of a design on both sides, whether or not it moved.
 *
 * @param figure name of the roll-up, for example {@code power.input}
 * @param title for a reader, for example {@code Power, box input}
 * @param before null when the design was not there; may be unknown
 * @param after null when the design is not there; may be unknown
 * @param delta after minus before, signed; null when it cannot be said
 * @param ratio delta of the typical (else largest, else smallest) value over what it was; null when
 *     it cannot be said
 */
public record Total(
    String figure,
    String title,
    @Nullable Value before,
    @Nullable Value after,
    @Nullable Quantity delta,
    @Nullable BigDecimal ratio,
    boolean changed) {}
