/** Scattering matrices as Touchstone files, for electrical channels and optical networks alike. */
@NullMarked
package dev.shoreline.simulate.touchstone;

import org.jspecify.annotations.NullMarked;
