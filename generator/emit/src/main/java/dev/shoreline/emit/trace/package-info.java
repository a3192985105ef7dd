/** From a computed figure to the stated values it rests on, and from those to their sources. */
package dev.shoreline.emit.trace;
