package dev.shoreline.simulate.power;

import dev.shoreline.rollup.power.FeedState;

/**
 * The connections of one feed at one corner: either so many alike, of which one is solved, or a bar
 * with a tap for each.
 *
 * @param id counts from 1 over the deck
 * @param bus that they are connected to
 * @param power of one load (W)
 * @param resistance of one connection, there and back (ohm)
 * @param segment of the bar from tap to tap, there and back (ohm); NaN without a bar
 * @param count of instances
 */
record Connection(
    int id,
    FeedState state,
    SupplyBus bus,
    double power,
    double resistance,
    double segment,
    long count) {

  boolean isBar() {
    return !Double.isNaN(segment);
  }

  /** Taps of the bar that are in the deck; one for all connections that are alike. */
  int taps() {
    return isBar() ? (int) count : 1;
  }

  /** Name of an answer or of something in the deck: {@code c1_drop}. */
  String name(String what) {
    return "c" + id + "_" + what;
  }

  /** Where a tap leaves the bar, counted from 1. */
  String tap(int i) {
    return isBar() ? name("t" + i) : bus.node();
  }

  /** Where the load of a tap is. */
  String load(int i) {
    return name("p" + i);
  }

  /** The far load, or the only one that is solved. */
  String far() {
    return load(taps());
  }

  String subject() {
    return state.feed().selection().toString();
  }
}
