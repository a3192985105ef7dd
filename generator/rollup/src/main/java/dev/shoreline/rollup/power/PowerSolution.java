package dev.shoreline.rollup.power;

import dev.shoreline.model.value.Value;
import java.util.List;

/**
 * @param loads one for each declaration, in the order written
 * @param feeds one for each feed whose bus exists, but for those of regulators and capacitors
 * @param buses in the order written
 * @param input power that the box takes in (W)
 * @param loss in all connections and conversions (W)
 */
public record PowerSolution(
    List<Load> loads, List<FeedState> feeds, List<BusState> buses, Value input, Value loss) {}
