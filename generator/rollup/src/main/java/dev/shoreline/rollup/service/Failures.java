package dev.shoreline.rollup.service;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;

/**
 * @param each failures in time of one instance, without its contents (FIT)
 * @param total of all instances of the declaration (FIT)
 */
public record Failures(Instance instance, Value each, Value total) {}
