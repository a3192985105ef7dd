/** The structure of specs in the compare editor. */
@NullMarked
package dev.shoreline.eclipse.compare;

import org.jspecify.annotations.NullMarked;
