/** Specs out of Git objects, and the set-up of Git for them. */
@NullMarked
package dev.shoreline.git;

import org.jspecify.annotations.NullMarked;
