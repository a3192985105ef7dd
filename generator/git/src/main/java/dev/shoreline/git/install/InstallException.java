package dev.shoreline.git.install;

/** Git could not be set up; the message says why in a user's words. */
public final class InstallException extends Exception {
  private static final long serialVersionUID = 1L;

  InstallException(String message) {
    super(message);
  }
}
