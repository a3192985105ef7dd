package dev.shoreline.simulate.run;

/** How a run or a study went, from the best to the worst. */
public enum Outcome {
  /** The design has nothing for this study. */
  NOTHING("nothing to simulate"),
  /** Every answer is within its tolerance of the closed form. */
  AGREES("agrees"),
  /** The program, or a part of it, is not installed. */
  MISSING("not simulated"),
  /** An answer is there, and off by more than its tolerance. */
  DIFFERS("differs"),
  /** The program took longer than it was given. */
  TIMED_OUT("timed out"),
  /** The program failed, or did not print an answer. */
  FAILED("failed");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the result must not be taken for an agreement by anybody. */
  public boolean isFault() {
    return this == DIFFERS || this == TIMED_OUT || this == FAILED;
  }

  public Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
