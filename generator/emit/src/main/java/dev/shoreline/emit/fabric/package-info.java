/** The report of a fabric: tiers, links, figures, checks, and what simulators answered. */
@NullMarked
package dev.shoreline.emit.fabric;

import org.jspecify.annotations.NullMarked;
