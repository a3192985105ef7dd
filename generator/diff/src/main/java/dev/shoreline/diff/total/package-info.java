/** Key figures on both sides. */
@NullMarked
package dev.shoreline.diff.total;

import org.jspecify.annotations.NullMarked;
