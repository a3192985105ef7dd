/** Whether the switches of a fabric have the ports that its wiring takes. */
@NullMarked
package dev.shoreline.check.rules.fabric;

import org.jspecify.annotations.NullMarked;
