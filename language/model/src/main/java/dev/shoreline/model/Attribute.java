package dev.shoreline.model;

import dev.shoreline.model.value.Value;

/** A value that a part, instance, level, loop or plate states. */
public record Attribute(String name, Value value, Origin origin) {}
