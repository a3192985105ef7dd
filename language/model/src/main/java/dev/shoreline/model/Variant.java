package dev.shoreline.model;

/**
 * One of several populations of a design.
 *
 * @param design qualified name of the design that all of them are variants of
 * @param name its own name, without that of the design
 * @param title in one line, or empty
 */
public record Variant(String design, String name, String title) {}
