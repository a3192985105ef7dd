/** Set arithmetic on ranges of instances and lanes, so that nothing is ever unrolled. */
@NullMarked
package dev.shoreline.check.range;

import org.jspecify.annotations.NullMarked;
