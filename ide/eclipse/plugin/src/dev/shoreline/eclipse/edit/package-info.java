/** Edits of the server as changes of the workbench. */
@NullMarked
package dev.shoreline.eclipse.edit;

import org.jspecify.annotations.NullMarked;
