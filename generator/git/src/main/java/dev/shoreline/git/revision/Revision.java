package dev.shoreline.git.revision;

/**
 * A commit that a user named.
 *
 * @param name as the user wrote it, for example {@code HEAD~2}; for a merge base what it is the
 *     merge base of
 * @param commit its full id in hexadecimal digits
 */
public record Revision(String name, String commit) {
  private static final int SHORT = 10;

  /** For example {@code HEAD~2 (1f3a9c0d2b)}; an id by itself is not told twice. */
  public String label() {
    String abbreviated = commit.substring(0, Math.min(SHORT, commit.length()));
    return commit.startsWith(name) ? abbreviated : name + " (" + abbreviated + ")";
  }
}
