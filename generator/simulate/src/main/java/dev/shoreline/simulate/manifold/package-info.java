/** How the coolant of a loop shares itself out over its plates, for EPANET. */
@NullMarked
package dev.shoreline.simulate.manifold;

import org.jspecify.annotations.NullMarked;
