package dev.shoreline.merge;

/**
 * A merged text.
 *
 * @param text with conflict markers where {@code conflicts} is not 0
 * @param conflicts how many places the two sides disagree on
 */
public record MergeResult(String text, int conflicts) {
  public boolean isClean() {
    return conflicts == 0;
  }
}
