package dev.shoreline.model;

/**
 * One of several populations of a design.
 *
 * @param design qualified name of the design that all of them are variants of
 * @param name its own name, without that of the design
 * @param title in one line, or empty
 * @param formerly the name it had before, as its {@code was} states it, or empty
 */
public record Variant(String design, String name, String title, String formerly) {}
