/** The bundle of the Eclipse plug-in. */
@NullMarked
package dev.shoreline.eclipse;

import org.jspecify.annotations.NullMarked;
