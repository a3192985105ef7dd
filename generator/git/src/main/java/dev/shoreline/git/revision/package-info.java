/** Specs of any revision of a Git repository, read from its objects without a checkout. */
@NullMarked
package dev.shoreline.git.revision;

import org.jspecify.annotations.NullMarked;
