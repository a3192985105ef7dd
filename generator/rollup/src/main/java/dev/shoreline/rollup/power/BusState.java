package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.value.Value;

/**
 * @param load power taken from the bus: parts, losses of their connections and buses converted from
 *     it (W)
 * @param current at the lowest voltage (A)
 * @param input power its converter takes from the parent bus (W); equal to load for the box's input
 */
public record BusState(Bus bus, Value load, Value current, Value input) {}
