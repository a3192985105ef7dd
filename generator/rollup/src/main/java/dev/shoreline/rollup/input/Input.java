package dev.shoreline.rollup.input;

import dev.shoreline.model.Origin;
import dev.shoreline.model.value.Value;

/**
 * A stated value that a computed figure rests on.
 *
 * @param owner what states it: path of a range of instances, name of a part, {@code loop tcs},
 *     {@code bus main}, {@code panel}, a link, or the design
 * @param name of the attribute, for example {@code power}; {@code count} for how many there are
 */
public record Input(String owner, String name, Value value, Origin origin) {}
