/** Texts of a spec, made harmless for the formats of simulators. */
@NullMarked
package dev.shoreline.simulate.text;

import org.jspecify.annotations.NullMarked;
