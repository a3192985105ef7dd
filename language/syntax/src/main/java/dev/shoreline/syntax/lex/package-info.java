/** Cuts the text of a .shore file into tokens. */
@NullMarked
package dev.shoreline.syntax.lex;

import org.jspecify.annotations.NullMarked;
