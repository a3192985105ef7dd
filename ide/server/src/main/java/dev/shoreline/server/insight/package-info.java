/** What the tool knows about the text: values, totals, verdicts, and what to do about a message. */
@NullMarked
package dev.shoreline.server.insight;

import org.jspecify.annotations.NullMarked;
