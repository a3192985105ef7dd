/** Lays out the text of a .shore file without changing its tokens. */
@NullMarked
package dev.shoreline.syntax.format;

import org.jspecify.annotations.NullMarked;
