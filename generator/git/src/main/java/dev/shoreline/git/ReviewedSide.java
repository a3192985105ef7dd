package dev.shoreline.git;

import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Side;
import dev.shoreline.git.revision.Revision;
import dev.shoreline.git.revision.RevisionSpecs;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Project;
import dev.shoreline.pipeline.ProjectFiles;
import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One side of a review: its specs, checked.
 *
 * @param checked everything that was found about it
 * @param side the same as the comparison takes it
 */
public record ReviewedSide(Shoreline.Checked checked, Side side) {

  static ReviewedSide of(String name, Project project, ReviewSettings settings, LocalDate day) {
    Map<String, String> texts = project.texts();
    // A revision from before the first spec has nothing to check, which is no mistake here.
    boolean empty = texts.isEmpty() && project.diagnostics().isEmpty();
    Shoreline.Checked checked = empty ? NOTHING : Shoreline.check(project, settings.request(day));
    return new ReviewedSide(checked, new Side(name, day, checked.designs(), texts));
  }

  static ReviewedSide of(
      Revision revision, RevisionSpecs specs, ReviewSettings settings, LocalDate day) {
    Project project = Project.inMemory(specs.texts(), settings.libraries(), specs.diagnostics());
    return of(revision.label(), project, settings, day);
  }

  private static final Shoreline.Checked NOTHING =
      new Shoreline.Checked(List.of(), List.of(), List.of(), List.of(), List.of(), path -> "");

  public String name() {
    return side.name();
  }

  public boolean isEmpty() {
    return side.texts().isEmpty();
  }

  /** Whether it has this spec, or specs below this folder. */
  boolean hasSpecsAt(Path root, Path base) {
    String shown = ProjectFiles.shown(root, base);
    return side.texts().keySet().stream()
        .anyMatch(path -> path.equals(shown) || path.startsWith(shown + "/"));
  }

  /** The same side with the message that there is no spec. */
  ReviewedSide lacksSpecs(ReviewSettings settings) {
    Shoreline.Request request = settings.request(side.asOf());
    return new ReviewedSide(Shoreline.check(Project.inMemory(Map.of()), request), side);
  }

  /** Errors of the specs and of their requirements and rules; verdicts are none of them. */
  public List<Diagnostic> errors() {
    return Stream.concat(
            checked.spec().stream(),
            checked.designs().stream().flatMap(design -> design.mistakes().stream()))
        .filter(Diagnostic::isError)
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  /** What a reader is told when there are any. */
  Optional<BrokenSide> broken(boolean after) {
    List<Diagnostic> errors = errors();
    return errors.isEmpty() ? Optional.empty() : Optional.of(new BrokenSide(name(), after, errors));
  }
}
