package dev.shoreline.server.protocol;

/**
 * What to compare the workspace with.
 *
 * @param against a revision of Git; empty means HEAD
 */
public record DifferenceQuery(String against) {}
