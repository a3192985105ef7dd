package dev.shoreline.simulate.run;

/**
 * One run.
 *
 * @param message what went wrong, or what to install; empty when all is well
 */
public record RunResult(String run, Outcome outcome, String message) {}
