/** What the user may choose. */
@NullMarked
package dev.shoreline.eclipse.settings;

import org.jspecify.annotations.NullMarked;
