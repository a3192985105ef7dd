/** Whole designs for the views of editors: counts, verdicts, diagram, report, difference. */
@NullMarked
package dev.shoreline.server.views;

import org.jspecify.annotations.NullMarked;
