/** Messages as text for people and as workflow commands. */
@NullMarked
package dev.shoreline.check.render;

import org.jspecify.annotations.NullMarked;
