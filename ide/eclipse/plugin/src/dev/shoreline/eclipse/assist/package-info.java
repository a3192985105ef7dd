/** Proposals, hovers and actions at the caret. */
@NullMarked
package dev.shoreline.eclipse.assist;

import org.jspecify.annotations.NullMarked;
