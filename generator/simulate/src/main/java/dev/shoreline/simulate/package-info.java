/** Studies: a design as inputs of real simulators, with the answers these must give. */
@NullMarked
package dev.shoreline.simulate;

import org.jspecify.annotations.NullMarked;
