/** Help while writing: completion, signatures, layout. */
@NullMarked
package dev.shoreline.server.write;

import org.jspecify.annotations.NullMarked;
