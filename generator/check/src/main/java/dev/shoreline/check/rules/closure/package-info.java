/** Lanes, fibers and lasers that have to add up. */
@NullMarked
package dev.shoreline.check.rules.closure;

import org.jspecify.annotations.NullMarked;
