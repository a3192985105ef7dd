/** Views of a design: diagram, verdicts, report, difference. */
@NullMarked
package dev.shoreline.eclipse.view;

import org.jspecify.annotations.NullMarked;
