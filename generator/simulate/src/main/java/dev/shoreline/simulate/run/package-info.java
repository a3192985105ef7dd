/** Runs the simulators and reads what they answer. */
@NullMarked
package dev.shoreline.simulate.run;

import org.jspecify.annotations.NullMarked;
