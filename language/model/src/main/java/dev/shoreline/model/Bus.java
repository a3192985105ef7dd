package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A supply: {@code bus main 48 V in 40 V .. 60 V}.
 *
 * @param voltage bounds with the nominal voltage as typical value
 * @param fedBy name of the bus it is converted from; empty for the box's own input
 * @param efficiency of that conversion as a plain number; null when not stated (then the input
 *     power of the parent is unknown, not equal)
 * @param rating largest current it may deliver; null when not stated
 */
public record Bus(
    String name,
    Quantity voltage,
    String fedBy,
    @Nullable Quantity efficiency,
    @Nullable Quantity rating,
    Origin origin,
    Span span) {}
