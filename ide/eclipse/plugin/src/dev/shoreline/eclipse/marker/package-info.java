/** Messages of the server as markers, and their fixes. */
@NullMarked
package dev.shoreline.eclipse.marker;

import org.jspecify.annotations.NullMarked;
