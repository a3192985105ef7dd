package dev.shoreline.syntax.lex;

/**
 * Something wrong with the characters of a text.
 *
 * @param id of the message
 * @param message the fact in one sentence
 * @param hint what to do about it, or empty
 */
public record LexicalFault(String id, int offset, int length, String message, String hint) {}
