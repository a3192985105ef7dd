/** The set-up of Git for specs: attributes of a repository and configuration of its clones. */
@NullMarked
package dev.shoreline.git.install;

import org.jspecify.annotations.NullMarked;
