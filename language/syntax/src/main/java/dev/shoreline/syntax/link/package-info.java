/** Turns names into the declarations they stand for. */
@NullMarked
package dev.shoreline.syntax.link;

import org.jspecify.annotations.NullMarked;
