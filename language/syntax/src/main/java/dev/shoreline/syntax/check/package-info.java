/** What can be found wrong with one linked file before it is elaborated; one check a class. */
@NullMarked
package dev.shoreline.syntax.check;

import org.jspecify.annotations.NullMarked;
