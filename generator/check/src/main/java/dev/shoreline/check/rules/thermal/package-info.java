/** Temperatures against the limits that parts state. */
@NullMarked
package dev.shoreline.check.rules.thermal;

import org.jspecify.annotations.NullMarked;
