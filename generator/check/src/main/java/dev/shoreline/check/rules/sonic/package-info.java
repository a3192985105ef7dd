/** What the switch's operating system asks of the lane map. */
@NullMarked
package dev.shoreline.check.rules.sonic;

import org.jspecify.annotations.NullMarked;
