/** A difference as a comment on a pull request. */
@NullMarked
package dev.shoreline.diff.markdown;

import org.jspecify.annotations.NullMarked;
