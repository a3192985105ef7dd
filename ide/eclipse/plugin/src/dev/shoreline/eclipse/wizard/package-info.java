/** New projects and new specs. */
@NullMarked
package dev.shoreline.eclipse.wizard;

import org.jspecify.annotations.NullMarked;
