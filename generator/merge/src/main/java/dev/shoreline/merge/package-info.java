/** Three versions of one .shore text merged element by element. */
@NullMarked
package dev.shoreline.merge;

import org.jspecify.annotations.NullMarked;
