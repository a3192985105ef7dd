package dev.shoreline.rollup.thermal;

import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.value.Value;

/**
 * @param heat taken up by the loop (W)
 * @param flow of the whole loop, volume per time
 * @param plateFlow sum of the flows of its parallel plates
 * @param rise of the mixed coolant (K)
 * @param outlet mixed outlet temperature (degC)
 */
public record LoopState(
    CoolingLoop loop,
    Value inlet,
    Value heat,
    Value flow,
    Value plateFlow,
    Value rise,
    Value outlet) {}
