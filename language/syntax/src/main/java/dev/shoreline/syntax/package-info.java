/**
 * Reads .shore files: text to a linked syntax tree with messages. Does no input or output itself.
 */
@NullMarked
package dev.shoreline.syntax;

import org.jspecify.annotations.NullMarked;
