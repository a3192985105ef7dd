/** What Git calls while it merges or shows specs. */
@NullMarked
package dev.shoreline.git.driver;

import org.jspecify.annotations.NullMarked;
