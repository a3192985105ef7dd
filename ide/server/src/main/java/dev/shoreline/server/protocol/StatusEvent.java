package dev.shoreline.server.protocol;

/**
 * What the server is doing.
 *
 * @param health {@code ok}, {@code warning} or {@code error}
 * @param busy whether a check is under way
 * @param text one line, for example {@code 3 designs, 1 failing}
 */
public record StatusEvent(String health, boolean busy, String text) {}
