/** Colours, folding and layout of the text. */
@NullMarked
package dev.shoreline.eclipse.editor;

import org.jspecify.annotations.NullMarked;
