/** The language server. */
@NullMarked
package dev.shoreline.server;

import org.jspecify.annotations.NullMarked;
