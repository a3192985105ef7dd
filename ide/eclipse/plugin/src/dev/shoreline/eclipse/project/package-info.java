/** Projects of specs: nature, builder and outputs. */
@NullMarked
package dev.shoreline.eclipse.project;

import org.jspecify.annotations.NullMarked;
