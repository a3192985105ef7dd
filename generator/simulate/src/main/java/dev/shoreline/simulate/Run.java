package dev.shoreline.simulate;

import java.util.List;

/**
 * One call of a simulator in the study's folder. Answers are read from lines {@code name = number}
 * of what it prints, and from its captures.
 *
 * @param name for example {@code typical}; plain, made by the program
 * @param command program first; words of a small alphabet, so that no shell reads anything into
 *     them
 * @param failures words in the output that mean a failure although the program ends with status 0
 * @param captures answers that the program prints in another form
 */
public record Run(
    String name,
    Simulator simulator,
    List<String> command,
    List<String> failures,
    List<Capture> captures) {
  public Run {
    command = List.copyOf(command);
    failures = List.copyOf(failures);
    captures = List.copyOf(captures);
    for (String word : command) {
      if (!word.matches("[A-Za-z0-9_./=:,+%-]+")) {
        throw new IllegalArgumentException("no word for a command: " + word);
      }
    }
  }

  public Run(String name, Simulator simulator, String... command) {
    this(name, simulator, List.of(command), List.of(), List.of());
  }

  /**
   * @param name of the answer
   * @param pattern a regular expression whose first group is the number; the last match counts
   */
  public record Capture(String name, String pattern) {}
}
