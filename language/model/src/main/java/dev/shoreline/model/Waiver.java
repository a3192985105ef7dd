package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import org.jspecify.annotations.Nullable;

/**
 * An accepted violation.
 *
 * @param rule id of the rule, whole or a prefix up to a dot
 * @param selection the instances it covers; null for the whole design
 * @param until last day it holds, {@code yyyy-mm-dd}; after it the violation fails again
 */
public record Waiver(
    String rule,
    @Nullable Selection selection,
    String reason,
    String approver,
    String until,
    Span span) {}
