package dev.shoreline.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a simulator in the study's folder. Answers are read from lines {@code name = number}
 * of what it prints, and from its captures.
 *
 * @param name for example {@code typical}; plain, made by the program
 * @param command program first; words of a small alphabet, so that no shell reads anything into
 *     them
 * @param failures words in the output that mean a failure although the program ends with status 0
 * @param captures answers that the program prints in another form
 * @param product what the run makes of files that many studies share; null for a run that answers
 */
public record Run(
    String name,
    Simulator simulator,
    List<String> command,
    List<String> failures,
    List<Capture> captures,
    @Nullable Product product) {
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

  public Run(
      String name,
      Simulator simulator,
      List<String> command,
      List<String> failures,
      List<Capture> captures) {
    this(name, simulator, command, failures, captures, null);
  }

  public Run(String name, Simulator simulator, String... command) {
    this(name, simulator, List.of(command), List.of(), List.of());
  }

  /**
   * A program that a run builds. It depends on nothing but the command and the inputs, so one that
   * was built for another study serves as well.
   *
   * @param file that the run leaves behind, executable
   * @param inputs names of files of the study
   */
  public record Product(String file, List<String> inputs) {
    public Product {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * @param name of the answer
   * @param pattern a regular expression whose first group is the number; the last match counts
   * @param factor from what is printed to the unit of the answer
   */
  public record Capture(String name, String pattern, double factor) {
    public Capture(String name, String pattern) {
      this(name, pattern, 1);
    }
  }
}
