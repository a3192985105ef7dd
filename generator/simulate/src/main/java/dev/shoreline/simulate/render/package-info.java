/** The files that every study has: README, run script, expected answers. */
@NullMarked
package dev.shoreline.simulate.render;

import org.jspecify.annotations.NullMarked;
