package dev.shoreline.syntax.outline;

/**
 * A declaration and where its name stands.
 *
 * @param name within its package; that of a section begins with its standard: {@code
 *     Ieee8023dj.DR8}
 * @param offset of the last segment of the name
 * @param length of the last segment
 */
public record DeclaredName(DeclarationKind kind, String name, int offset, int length) {}
