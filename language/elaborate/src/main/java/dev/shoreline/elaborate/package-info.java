/** Turns linked syntax trees into immutable designs in plain Java. Does no input or output. */
@NullMarked
package dev.shoreline.elaborate;

import org.jspecify.annotations.NullMarked;
