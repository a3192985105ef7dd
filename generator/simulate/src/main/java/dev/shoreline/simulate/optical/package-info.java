/** The optical link: paths and budgets, noise and bit errors, laser feed trees. */
@NullMarked
package dev.shoreline.simulate.optical;

import org.jspecify.annotations.NullMarked;
