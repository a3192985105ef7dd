/** Ratings of connectors, supplies, plates and parts. */
@NullMarked
package dev.shoreline.check.rules.rating;

import org.jspecify.annotations.NullMarked;
