/** Verdicts, margins and waivers on both sides. */
@NullMarked
package dev.shoreline.diff.verdict;

import org.jspecify.annotations.NullMarked;
