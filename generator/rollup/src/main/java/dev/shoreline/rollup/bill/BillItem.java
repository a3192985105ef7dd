package dev.shoreline.rollup.bill;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Part;

/**
 * One thing to buy.
 *
 * @param subject where it stands, for example {@code xpo[1..16]}
 * @param attributes of the part with what the instance overrides
 * @param count how many
 */
public record BillItem(String subject, Part part, Attributes attributes, long count) {}
