package dev.shoreline.eclipse.assist;

/**
 * A snippet that now stands in a document.
 *
 * @param offset of its first character
 */
record Insertion(int offset, Snippet snippet) {
  /** Where typing goes on. */
  int caret() {
    return offset + snippet.end();
  }
}
