/** What differs between two checked sets of designs, as a reviewer wants to know it. */
@NullMarked
package dev.shoreline.diff;

import org.jspecify.annotations.NullMarked;
