/** Pictures of what simulators answered. */
@NullMarked
package dev.shoreline.emit.plot;

import org.jspecify.annotations.NullMarked;
