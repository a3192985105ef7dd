/** What has been published about one thing, held against the rest of it. */
@NullMarked
package dev.shoreline.check.rules.claims;

import org.jspecify.annotations.NullMarked;
