/** What editors ask of the server beyond the language server protocol. */
@NullMarked
package dev.shoreline.server.protocol;

import org.jspecify.annotations.NullMarked;
