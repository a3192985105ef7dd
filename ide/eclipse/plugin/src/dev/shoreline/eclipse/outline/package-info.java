/** The outline of a spec. */
@NullMarked
package dev.shoreline.eclipse.outline;

import org.jspecify.annotations.NullMarked;
