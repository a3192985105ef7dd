/** A difference for programs. */
@NullMarked
package dev.shoreline.diff.json;

import org.jspecify.annotations.NullMarked;
