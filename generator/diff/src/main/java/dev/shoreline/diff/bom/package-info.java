/** The bill of materials on both sides. */
@NullMarked
package dev.shoreline.diff.bom;

import org.jspecify.annotations.NullMarked;
