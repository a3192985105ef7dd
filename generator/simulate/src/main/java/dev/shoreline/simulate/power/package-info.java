/** Power delivery: feeds, bars and rails as ngspice decks. */
@NullMarked
package dev.shoreline.simulate.power;

import org.jspecify.annotations.NullMarked;
