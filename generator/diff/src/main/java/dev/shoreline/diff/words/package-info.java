/** What a difference says, in words and tables that text and Markdown share. */
@NullMarked
package dev.shoreline.diff.words;

import org.jspecify.annotations.NullMarked;
