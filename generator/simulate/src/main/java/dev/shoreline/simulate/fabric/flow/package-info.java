/** A fabric at flow level: SimGrid replays collective traffic. */
@NullMarked
package dev.shoreline.simulate.fabric.flow;

import org.jspecify.annotations.NullMarked;
