/** A difference for a terminal. */
@NullMarked
package dev.shoreline.diff.text;

import org.jspecify.annotations.NullMarked;
