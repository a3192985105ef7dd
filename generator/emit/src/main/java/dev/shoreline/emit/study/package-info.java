/** Folders of simulation inputs. */
@NullMarked
package dev.shoreline.emit.study;

import org.jspecify.annotations.NullMarked;
