package dev.shoreline.cli;

/** What the process ends with. Scripts rely on these numbers. */
final class ExitCode {
  /** Nothing to object to. */
  static final int CLEAN = 0;

  /** The spec has errors or failing verdicts, or a file is not formatted. */
  static final int FINDINGS = 1;

  /** The command line is wrong, or input or output cannot be read or written. */
  static final int USAGE = 2;

  /** A fault of Shoreline itself. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
