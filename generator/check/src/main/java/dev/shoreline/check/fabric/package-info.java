/** Fabrics and all that was said of them. */
@NullMarked
package dev.shoreline.check.fabric;

import org.jspecify.annotations.NullMarked;
