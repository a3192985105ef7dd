/** Accepted violations. */
@NullMarked
package dev.shoreline.check.waiver;

import org.jspecify.annotations.NullMarked;
