package dev.shoreline.server.protocol;

/**
 * A text to show.
 *
 * @param html one whole page, or empty
 * @param markdown the same as Markdown, or empty
 * @param problem why there is none, in one sentence, or empty
 */
public record Page(String html, String markdown, String problem) {}
