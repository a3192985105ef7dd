/** The network of a fabric as traffic meets it. */
@NullMarked
package dev.shoreline.simulate.fabric;

import org.jspecify.annotations.NullMarked;
