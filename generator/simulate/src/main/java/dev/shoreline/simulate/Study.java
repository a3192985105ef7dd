package dev.shoreline.simulate;

import java.util.List;

/**
 * One model of a design as the inputs of a simulator, with the answers it must give: a folder that
 * an engineer can hand to the program.
 *
 * @param id name of its folder and in {@code --only}: {@code thermal}
 * @param title for example {@code Thermal network}
 * @param design name of the design
 * @param about five lines: what the model is, what it assumes, how to run it, what the files are,
 *     what is compared
 * @param files all but README, run script and expected answers, which every study has alike
 * @param runs in the order in which they are made; empty when there is nothing to simulate
 * @param expected answers of the closed form, by run and name
 * @param omissions what of the design the model leaves out, and why
 * @param plots pictures of what the simulator answers
 */
public record Study(
    String id,
    String title,
    String design,
    List<String> about,
    List<StudyFile> files,
    List<Run> runs,
    List<Expectation> expected,
    List<Omission> omissions,
    List<Plot> plots) {
  public Study {
    about = List.copyOf(about);
    files = List.copyOf(files);
    runs = List.copyOf(runs);
    expected = List.copyOf(expected);
    omissions = List.copyOf(omissions);
    plots = List.copyOf(plots);
  }

  /** Whether the design has nothing that this study could simulate. */
  public boolean isEmpty() {
    return runs.isEmpty() && files.isEmpty();
  }
}
