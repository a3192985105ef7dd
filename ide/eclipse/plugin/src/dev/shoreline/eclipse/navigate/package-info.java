/** From names to places. */
@NullMarked
package dev.shoreline.eclipse.navigate;

import org.jspecify.annotations.NullMarked;
