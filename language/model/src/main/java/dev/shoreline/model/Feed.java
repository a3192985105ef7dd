package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The connection of parts to a bus: {@code feed xpo[*] on main through 2 mohm rated 12 A}. Each
 * selected instance has a connection of its own.
 *
 * @param resistance loop resistance of one instance's connection; null when not stated
 * @param rating largest current of one connection; null when not stated
 */
public record Feed(
    Selection selection,
    String bus,
    @Nullable Quantity resistance,
    @Nullable Quantity rating,
    Origin origin,
    Span span) {}
