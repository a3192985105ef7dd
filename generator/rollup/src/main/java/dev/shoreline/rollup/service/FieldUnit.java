package dev.shoreline.rollup.service;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;

/**
 * A unit that is swapped as a whole when something in it fails.
 *
 * @param name what the technician swaps: an instance path, a level ({@code board}) or the whole box
 * @param live whether it is swapped with the rest running
 * @param each failures in time of one unit (FIT)
 * @param total of all such units in the box (FIT)
 * @param dark bandwidth lost while one unit is out
 */
public record FieldUnit(
    String name,
    Instance instance,
    long count,
    boolean live,
    Value each,
    Value total,
    Value dark) {}
