package dev.shoreline.rollup.thermal;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Plate;
import dev.shoreline.model.value.Value;

/**
 * Temperatures on one plate; in a series of plates those of the last and hottest.
 *
 * @param heat of one instance (W)
 * @param capacityRate mdot cp of the stream through one plate (W/K)
 * @param rise of the coolant over one plate (K)
 * @param coolant temperature the plate's resistance counts from (degC)
 * @param wall plate wall under the part (degC)
 * @param caseTemperature of the part, above the interface (degC)
 * @param junction of the part (degC); unknown without a junction-resistance
 */
public record PlateState(
    Plate plate,
    Instance instance,
    Value heat,
    Value capacityRate,
    Value rise,
    Value coolant,
    Value wall,
    Value caseTemperature,
    Value junction) {}
