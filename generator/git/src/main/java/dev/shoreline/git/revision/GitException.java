package dev.shoreline.git.revision;

import java.util.Objects;

/**
 * What a user asked of a Git repository cannot be had: there is no repository, no such revision, or
 * its objects are not here. Front ends show the message; it is no fault of Shoreline.
 */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message the fact in one sentence, without a full stop
   */
  public GitException(String message) {
    this(message, "");
  }

  /**
   * @param hint what to do about it; may be empty
   */
  public GitException(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }

  /** The message and what to do about it, in one line. */
  public String text() {
    String said = Objects.requireNonNullElse(getMessage(), "");
    return hint.isEmpty() ? said : said + "; " + hint;
  }
}
