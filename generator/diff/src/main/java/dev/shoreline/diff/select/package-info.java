/** Parts of a difference that somebody asked for. */
@NullMarked
package dev.shoreline.diff.select;

import org.jspecify.annotations.NullMarked;
