/** Conduction in a cold plate under what it cools, for CalculiX. */
@NullMarked
package dev.shoreline.simulate.coldplate;

import org.jspecify.annotations.NullMarked;
