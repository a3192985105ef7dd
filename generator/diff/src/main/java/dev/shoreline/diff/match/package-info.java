/** Which element of one side is which of the other: by name, and by what `was` says. */
@NullMarked
package dev.shoreline.diff.match;

import org.jspecify.annotations.NullMarked;
