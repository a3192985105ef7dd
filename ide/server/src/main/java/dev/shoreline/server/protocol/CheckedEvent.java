package dev.shoreline.server.protocol;

import java.util.List;

/**
 * The end of a check.
 *
 * @param designs qualified names of all designs
 */
public record CheckedEvent(List<String> designs) {}
