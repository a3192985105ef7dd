/** Switches of designs, wired in tiers, with hosts below them. */
@NullMarked
package dev.shoreline.model.fabric;

import org.jspecify.annotations.NullMarked;
