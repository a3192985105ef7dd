/** What can be swapped, and where. */
@NullMarked
package dev.shoreline.check.rules.service;

import org.jspecify.annotations.NullMarked;
