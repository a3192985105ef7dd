package dev.shoreline.git;

import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.Differences;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.git.revision.Revision;
import dev.shoreline.git.revision.RevisionRange;
import dev.shoreline.git.revision.SpecRepository;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Project;
import dev.shoreline.pipeline.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two states of a project, checked and compared. Specs of a revision are read from the objects of
 * the repository; nothing is checked out. Both sides see the spec libraries of the class path.
 */
public record Review(ReviewedSide before, ReviewedSide after, Difference difference) {
  /** What the files on disk are called. */
  public static final String WORKING_TREE = "working tree";

  /**
   * The working tree against a revision.
   *
   * @param place a folder of the repository; relative roots start from it
   * @param roots files or folders of the specs; the place itself when none is given
   * @param revision any expression of Git that names a commit
   * @param asOf the day that waivers of both sides are judged on
   * @throws GitException when there is no repository or no such revision
   */
  public static Review against(Path place, List<Path> roots, String revision, LocalDate asOf)
      throws GitException {
    return against(new ReviewSettings(place, roots, asOf), revision);
  }

  /**
   * Texts that an editor holds against a revision.
   *
   * @param texts all specs of the project by path relative to {@code place}, with forward slashes
   */
  public static Review against(
      Path place, List<Path> roots, String revision, LocalDate asOf, Map<String, String> texts)
      throws GitException {
    ReviewSettings settings = new ReviewSettings(place, roots, asOf);
    try (SpecRepository repository = SpecRepository.around(settings.roots().get(0))) {
      return between(
          settings,
          side(repository, repository.revision(revision), settings, settings.asOfBefore()),
          ReviewedSide.of(WORKING_TREE, Project.inMemory(texts), settings, settings.asOf()));
    }
  }

  /** The commit that an expression names now; for keeping what was checked of it. */
  public static String commit(Path place, String revision) throws GitException {
    try (SpecRepository repository = SpecRepository.around(place)) {
      return repository.revision(revision).commit();
    }
  }

  /** One side alone: the specs of a revision, checked. */
  public static ReviewedSide at(ReviewSettings settings, String revision) throws GitException {
    try (SpecRepository repository = SpecRepository.around(settings.roots().get(0))) {
      return side(repository, repository.revision(revision), settings, settings.asOf());
    }
  }

  /** The working tree against a revision. */
  public static Review against(ReviewSettings settings, String revision) throws GitException {
    try (SpecRepository repository = withFiles(settings, revision)) {
      return withWorkingTree(repository, repository.revision(revision), settings);
    }
  }

  /**
   * The working tree against the commit where its branch left another one: what the branch changes,
   * whatever the other has gained since.
   */
  public static Review sinceLeaving(ReviewSettings settings, String branch) throws GitException {
    try (SpecRepository repository = withFiles(settings, branch)) {
      Revision base =
          repository.mergeBase(repository.revision(branch), repository.revision("HEAD"));
      return withWorkingTree(repository, base, settings);
    }
  }

  /** Two revisions. */
  public static Review of(ReviewSettings settings, RevisionRange range) throws GitException {
    try (SpecRepository repository = SpecRepository.around(settings.roots().get(0))) {
      Revision to = repository.revision(range.to());
      Revision from = repository.revision(range.from());
      Revision start = range.sinceMergeBase() ? repository.mergeBase(from, to) : from;
      return between(
          settings,
          side(repository, start, settings, settings.asOfBefore()),
          side(repository, to, settings, settings.asOf()));
    }
  }

  /**
   * Two folders or two files on disk, each a project of its own.
   *
   * @param before null for nothing at all, as of a file that was added
   * @param after null for nothing at all
   */
  public static Review of(ReviewSettings settings, @Nullable Path before, @Nullable Path after) {
    return of(
        settings,
        name(before, settings),
        onDisk(before, settings),
        name(after, settings),
        onDisk(after, settings));
  }

  /**
   * One file in two states, each with the other specs of its folder as they stand on disk: what Git
   * asks an outside program for.
   *
   * @param path where the file stands in the work tree
   * @param before a file with its old text; null when there was none
   * @param after a file with its new text; null when there is none
   */
  public static Review ofOneFile(
      ReviewSettings settings, Path path, @Nullable Path before, @Nullable Path after) {
    Path file = settings.base().resolve(path).normalize();
    Path folder = file.getParent();
    List<Path> beside = folder == null || !Files.isDirectory(folder) ? List.of() : List.of(folder);
    String shown = ProjectFiles.shown(file, settings.base());
    Map<String, String> others =
        new TreeMap<>(Project.onDisk(beside, settings.base(), settings.libraries()).texts());
    others.remove(shown);
    return of(
        settings,
        "before",
        replaced(others, shown, before, settings),
        "now",
        replaced(others, shown, after, settings));
  }

  private static Project replaced(
      Map<String, String> others, String shown, @Nullable Path file, ReviewSettings settings) {
    Map<String, String> texts = new TreeMap<>(others);
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (file != null) {
      Project alone = onDisk(file, settings);
      alone.texts().values().forEach(text -> texts.put(shown, text));
      diagnostics.addAll(alone.diagnostics());
    }
    return Project.inMemory(texts, settings.libraries(), diagnostics);
  }

  /** Two projects that were read already. */
  public static Review of(
      ReviewSettings settings, String beforeName, Project before, String afterName, Project after) {
    return between(
        settings,
        ReviewedSide.of(beforeName, before, settings, settings.asOfBefore()),
        ReviewedSide.of(afterName, after, settings, settings.asOf()));
  }

  /** Two sides that were checked already. */
  public static Review between(ReviewedSide before, ReviewedSide after) {
    return new Review(before, after, Differences.between(before.side(), after.side()));
  }

  private static SpecRepository withFiles(ReviewSettings settings, String revision)
      throws GitException {
    SpecRepository repository = SpecRepository.around(settings.roots().get(0));
    if (!repository.hasWorkTree()) {
      repository.close();
      throw new GitException(
          "the repository is bare, so there are no files to compare with " + revision,
          "name two revisions: " + revision + "..HEAD");
    }
    return repository;
  }

  private static ReviewedSide side(
      SpecRepository repository, Revision revision, ReviewSettings settings, LocalDate day)
      throws GitException {
    return ReviewedSide.of(
        revision, repository.specs(revision, settings.roots(), settings.base()), settings, day);
  }

  private static Review withWorkingTree(
      SpecRepository repository, Revision revision, ReviewSettings settings) throws GitException {
    ReviewedSide before = side(repository, revision, settings, settings.asOfBefore());
    // What the revision has and the disk has not was deleted; what neither has is a mistake.
    List<Path> there =
        settings.roots().stream()
            .filter(root -> Files.exists(root) || !before.hasSpecsAt(root, settings.base()))
            .toList();
    Project project = Project.onDisk(there, settings.base(), settings.libraries());
    return between(
        settings, before, ReviewedSide.of(WORKING_TREE, project, settings, settings.asOf()));
  }

  /** Where neither side has a spec, that is said. */
  private static Review between(ReviewSettings settings, ReviewedSide before, ReviewedSide after) {
    boolean nothing = before.isEmpty() && after.isEmpty() && after.errors().isEmpty();
    return between(before, nothing ? after.lacksSpecs(settings) : after);
  }

  private static String name(@Nullable Path path, ReviewSettings settings) {
    return path == null
        ? "nothing"
        : ProjectFiles.shown(settings.base().resolve(path), settings.base());
  }

  /** Paths are relative to the folder itself, so that those of two folders are the same. */
  private static Project onDisk(@Nullable Path path, ReviewSettings settings) {
    if (path == null) {
      return Project.inMemory(Map.of());
    }
    Path absolute = settings.base().resolve(path).normalize();
    Path parent = absolute.getParent();
    boolean file = Files.isRegularFile(absolute);
    Path base = file && parent != null ? parent : absolute;
    return Project.onDisk(List.of(absolute), base, settings.libraries());
  }

  /** The sides whose specs have errors, so that the comparison is incomplete. */
  public List<BrokenSide> broken() {
    return Stream.of(before.broken(false), after.broken(true)).flatMap(Optional::stream).toList();
  }
}
