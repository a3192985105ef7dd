/** Judges a design by rules: those built in, those of its standards, and its own requirements. */
@NullMarked
package dev.shoreline.check;

import org.jspecify.annotations.NullMarked;
