/** Finding one's way: definitions, references, renames, symbols, structure of a file. */
@NullMarked
package dev.shoreline.server.navigate;

import org.jspecify.annotations.NullMarked;
