/**
 * Platform files of SONiC: what they say, written from a design and read into a spec to start from.
 */
@NullMarked
package dev.shoreline.sonic;

import org.jspecify.annotations.NullMarked;
