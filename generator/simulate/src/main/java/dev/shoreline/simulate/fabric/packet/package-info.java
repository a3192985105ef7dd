/** A fabric at packet level: ns-3 with a driver of ours. */
@NullMarked
package dev.shoreline.simulate.fabric.packet;

import org.jspecify.annotations.NullMarked;
