/** Inputs for thermal simulators that are not packaged here: 3D-ICE and HotSpot. */
@NullMarked
package dev.shoreline.simulate.handover;

import org.jspecify.annotations.NullMarked;
