/** What may stand at a place of a text that is still being written. */
@NullMarked
package dev.shoreline.syntax.follow;

import org.jspecify.annotations.NullMarked;
