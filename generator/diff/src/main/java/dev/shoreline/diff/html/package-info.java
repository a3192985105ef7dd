/** A difference as a page to read. */
@NullMarked
package dev.shoreline.diff.html;

import org.jspecify.annotations.NullMarked;
