package dev.shoreline.rollup.rail;

import dev.shoreline.model.Bus;
import dev.shoreline.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A bus that regulators or capacitors stand on.
 *
 * @param network at the typical value of everything; null when something of it is not stated
 * @param peak its largest impedance on the {@link FrequencyGrid} (ohm). Only the typical value when
 *     a part states bounds: a peak does not lie at the ends of its parts' bounds
 * @param frequency at which the peak is (Hz)
 * @param target impedance at which the largest step of its loads stays within their ripple: nominal
 *     voltage times ripple over step (ohm)
 */
public record RailState(
    Bus bus, @Nullable RailNetwork network, Value peak, Value frequency, Value target) {}
