package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.Optional;

/**
 * One {@code chip}, {@code board} or {@code panel} block of a design.
 *
 * @param size height of a panel in RU or OU, when stated
 * @param attributes facts of the level itself, such as the board material
 */
public record LevelBlock(Level level, Optional<Quantity> size, Attributes attributes, Span span) {}
