package dev.shoreline.evaluate;

import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition evaluated so that it can be explained.
 *
 * @param measured left-hand side of the comparison that decides; null when the condition is no
 *     comparison
 * @param relation {@code <=}, {@code ==}, {@code within} ...; empty when there is none
 * @param limit right-hand side
 * @param margin how far the worst corner is from the limit; negative when beyond it; null when it
 *     cannot be said
 * @param marginRatio margin over the limit as a plain ratio; null when the limit is zero or a point
 *     on a scale
 * @param subject which of many instances decides, for example {@code xpo[1..16]}; empty when there
 *     is only one
 * @param remark why it is not evaluated, or at which corner it fails; may be empty
 */
public record Judgement(
    Truth truth,
    @Nullable Value measured,
    String relation,
    @Nullable Value limit,
    @Nullable Quantity margin,
    @Nullable BigDecimal marginRatio,
    String subject,
    String remark) {}
