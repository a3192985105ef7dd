/** What every name in a file stands for: what definitions, references and renames rest on. */
@NullMarked
package dev.shoreline.server.names;

import org.jspecify.annotations.NullMarked;
