package dev.shoreline.rollup.power;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;

/**
 * Power drawn by the instances of one declaration.
 *
 * @param each of one instance (W), or unknown
 * @param total of all of them (W), or unknown
 */
public record Load(Instance instance, Value each, Value total) {}
