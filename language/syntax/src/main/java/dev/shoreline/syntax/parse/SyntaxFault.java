package dev.shoreline.syntax.parse;

/**
 * A place where a text does not follow the grammar.
 *
 * @param message the fact in one sentence
 * @param hint what to do about it, or empty
 */
record SyntaxFault(int offset, int length, String message, String hint) {}
