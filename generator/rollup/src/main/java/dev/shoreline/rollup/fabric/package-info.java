/** What the switches of a fabric are, how they are wired, and what that adds up to. */
@NullMarked
package dev.shoreline.rollup.fabric;

import org.jspecify.annotations.NullMarked;
