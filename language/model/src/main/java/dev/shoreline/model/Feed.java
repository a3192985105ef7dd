package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The connection of parts to a bus: {@code feed xpo[*] on main through 2 mohm rated 12 A}. Each
 * selected instance has a connection of its own, from the bus itself or, with {@code along 0.1
 * mohm}, from a tap of one bar that they share in the order of their index.
 *
 * @param resistance loop resistance of one instance's connection; null when not stated
 * @param segment loop resistance of the bar from the bus to its first tap, and from each tap to the
 *     next; null when there is no bar
 * @param rating largest current of one connection; null when not stated
 */
public record Feed(
    Selection selection,
    String bus,
    @Nullable Quantity resistance,
    @Nullable Quantity segment,
    @Nullable Quantity rating,
    Origin origin,
    Span span) {

  /** A feed without a bar. */
  public Feed(
      Selection selection,
      String bus,
      @Nullable Quantity resistance,
      @Nullable Quantity rating,
      Origin origin,
      Span span) {
    this(selection, bus, resistance, null, rating, origin, span);
  }
}
