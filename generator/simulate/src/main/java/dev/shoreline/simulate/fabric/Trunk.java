package dev.shoreline.simulate.fabric;

/**
 * Links that carry traffic together, equally much each.
 *
 * @param id plain name, made by the program
 * @param bandwidth payload, one direction (byte/s)
 */
public record Trunk(String id, double bandwidth) {}
