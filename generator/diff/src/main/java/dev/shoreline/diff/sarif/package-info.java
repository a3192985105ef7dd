/** A difference for services that show findings beside the lines of a pull request. */
@NullMarked
package dev.shoreline.diff.sarif;

import org.jspecify.annotations.NullMarked;
