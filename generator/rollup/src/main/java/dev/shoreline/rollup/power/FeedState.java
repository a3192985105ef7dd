package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.model.value.Value;

/**
 * One connection solved as a constant-power load: {@code V = (Vs + sqrt(Vs^2 - 4 P R)) / 2}. All
 * values are of one instance's connection.
 *
 * @param current at the lowest bus voltage (A)
 * @param drop along the connection (V)
 * @param loss in the connection (W)
 */
public record FeedState(Feed feed, Bus bus, Value current, Value drop, Value loss) {}
