/** One run of the server: folders, open documents, and the thread that works on them. */
@NullMarked
package dev.shoreline.server.session;

import org.jspecify.annotations.NullMarked;
