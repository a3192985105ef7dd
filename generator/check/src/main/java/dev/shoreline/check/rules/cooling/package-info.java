/** Coolant flow and who gets it. */
@NullMarked
package dev.shoreline.check.rules.cooling;

import org.jspecify.annotations.NullMarked;
