package dev.shoreline.simulate.fabric;

/** One message from one endpoint to another. */
public record Flow(int from, int to) {}
