/** Checked designs for the tests of generators. */
@NullMarked
package dev.shoreline.tests.sketch;

import org.jspecify.annotations.NullMarked;
