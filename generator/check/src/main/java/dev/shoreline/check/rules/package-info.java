/** The built-in rules, one class each in a package for each pack. */
@NullMarked
package dev.shoreline.check.rules;

import org.jspecify.annotations.NullMarked;
