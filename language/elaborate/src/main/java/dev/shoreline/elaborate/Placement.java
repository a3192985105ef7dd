package dev.shoreline.elaborate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.message.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of instances as it reads by itself, before it is known what contains it: {@code
 * oe[1..3] : Engine { power 9 W }}.
 *
 * @param attributes of the part, overridden by those given at the instance
 */
record Placement(
    String name,
    @Nullable IndexRange range,
    PartBody body,
    Attributes attributes,
    Optional<Instance.Arrangement> arrangement,
    String doc,
    String formerly,
    Span span) {}
