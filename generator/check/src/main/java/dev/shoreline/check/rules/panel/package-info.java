/** Room on the front panel. */
@NullMarked
package dev.shoreline.check.rules.panel;

import org.jspecify.annotations.NullMarked;
