/** Electrical channels by class of lane: Touchstone files, ladders, COM sheets, screening. */
@NullMarked
package dev.shoreline.simulate.channel;

import org.jspecify.annotations.NullMarked;
