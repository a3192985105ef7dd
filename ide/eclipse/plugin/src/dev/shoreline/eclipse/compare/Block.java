package dev.shoreline.eclipse.compare;

import java.util.List;

/**
 * A declaration or a block inside one, found by its braces.
 *
 * @param name its head in one line, without what its values are
 * @param offset of its first character, with the comment above it
 * @param length to its closing brace or the end of its last line
 */
record Block(String name, int offset, int length, List<Block> inside) {}
