package dev.shoreline.server.protocol;

/**
 * Which design is meant.
 *
 * @param design qualified name; when empty the first design of the file
 * @param uri a file, used when no design is named
 */
public record DesignQuery(String design, String uri) {}
