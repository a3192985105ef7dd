/** Finds what changed in a design: one class for each part of it that can change. */
@NullMarked
package dev.shoreline.diff.change;

import org.jspecify.annotations.NullMarked;
