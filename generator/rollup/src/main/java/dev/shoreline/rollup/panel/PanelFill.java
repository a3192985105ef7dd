package dev.shoreline.rollup.panel;

import dev.shoreline.model.value.Value;

/**
 * @param width widest row of panel parts (mm)
 * @param opening width that the panel offers (mm)
 * @param height of all rows (mm)
 * @param available height of the panel (mm)
 * @param basis where the opening comes from, in words
 */
public record PanelFill(Value width, Value opening, Value height, Value available, String basis) {}
