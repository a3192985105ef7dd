/** A fabric as htsim reads it, handed over without a run. */
@NullMarked
package dev.shoreline.simulate.fabric.htsim;

import org.jspecify.annotations.NullMarked;
