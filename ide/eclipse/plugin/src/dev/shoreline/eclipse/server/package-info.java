/** The language server: its process, its requests, and the texts it is told of. */
@NullMarked
package dev.shoreline.eclipse.server;

import org.jspecify.annotations.NullMarked;
