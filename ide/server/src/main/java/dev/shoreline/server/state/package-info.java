/** What the server knows of a folder of specs at one moment. */
@NullMarked
package dev.shoreline.server.state;

import org.jspecify.annotations.NullMarked;
