/** Turns tokens into a syntax tree, and faults into messages. */
@NullMarked
package dev.shoreline.syntax.parse;

import org.jspecify.annotations.NullMarked;
