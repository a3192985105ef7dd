package dev.shoreline.cli;

/**
 * Something on the command line, or the place it points to, cannot be used. Ends with {@link
 * ExitCode#USAGE}.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message, null, false, false);
  }
}
