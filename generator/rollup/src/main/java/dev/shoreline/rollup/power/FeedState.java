package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.model.value.Value;

/**
 * The connections of one feed, solved as constant-power loads: {@code V = (Vs + sqrt(Vs^2 - 4 P R))
 * / 2}. Current, sag and drop are of one instance's connection; of the far one when they share a
 * bar, where all three are largest.
 *
 * @param power taken by one instance (W)
 * @param current at the lowest bus voltage (A)
 * @param sag of the bar that the instances share, at its far tap (V); nought without a bar
 * @param drop from the bus to the instance, the sag included (V)
 * @param loss in all connections of the feed and in their bar (W)
 */
public record FeedState(
    Feed feed, Bus bus, Value power, Value current, Value sag, Value drop, Value loss) {}
