/** The forms of a difference. */
@NullMarked
package dev.shoreline.diff.format;

import org.jspecify.annotations.NullMarked;
