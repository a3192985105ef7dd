/** Finds what a file declares without parsing it. */
@NullMarked
package dev.shoreline.syntax.outline;

import org.jspecify.annotations.NullMarked;
