package dev.shoreline.merge;

/**
 * What conflict markers call the two sides, for example names of branches.
 *
 * @param ours behind the opening marker; one line
 * @param theirs behind the closing marker; one line
 */
public record Labels(String ours, String theirs) {
  public static final Labels PLAIN = new Labels("ours", "theirs");

  /**
   * Names come from branches and commits: control characters must not begin a line of their own.
   */
  public Labels {
    ours = oneLine(ours);
    theirs = oneLine(theirs);
  }

  private static String oneLine(String label) {
    return label.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
