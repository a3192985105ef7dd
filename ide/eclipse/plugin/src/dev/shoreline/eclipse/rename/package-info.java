/** Renaming, with a preview. */
@NullMarked
package dev.shoreline.eclipse.rename;

import org.jspecify.annotations.NullMarked;
