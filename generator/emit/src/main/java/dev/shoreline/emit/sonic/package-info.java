/** Platform files of SONiC. */
@NullMarked
package dev.shoreline.emit.sonic;

import org.jspecify.annotations.NullMarked;
