/** The goals of the Maven plugin, one class each. */
@NullMarked
package dev.shoreline.maven;

import org.jspecify.annotations.NullMarked;
