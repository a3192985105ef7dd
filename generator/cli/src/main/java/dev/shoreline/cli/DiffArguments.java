package dev.shoreline.cli;

import dev.shoreline.git.revision.GitException;
import dev.shoreline.git.revision.RevisionRange;
import dev.shoreline.git.revision.SpecRepository;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells revisions from paths, as Git does: a word is a revision when it names a commit and no file
 * or folder, and the other way round; {@code --} ends the revisions.
 */
final class DiffArguments {
  private static final int TWO = 2;

  /** How Git names the file on the side that has none. */
  private static final Set<String> NO_FILE = Set.of("/dev/null", "nul", "NUL");

  private final Path base;
  private final List<String> words;
  private final List<Path> after;
  private final boolean separated;

  /**
   * @param base absolute; what relative paths start from
   * @param words as written, without {@code --}
   * @param separator how many of them stood before it; negative when it was not written
   */
  DiffArguments(Path base, List<String> words, int separator) {
    this.base = base;
    this.separated = separator >= 0;
    int end = separated ? separator : words.size();
    this.words = List.copyOf(words.subList(0, end));
    this.after = words.subList(end, words.size()).stream().map(this::path).toList();
  }

  /**
   * @param against branch that the working tree is compared with; null when none was named
   * @throws GitException when there is no repository although one is needed
   */
  DiffSides sides(@Nullable String against) throws GitException {
    if (against != null) {
      if (RevisionRange.parse(against).isPresent()) {
        throw new UsageException("--against takes one revision; write " + against + " without it");
      }
      return new DiffSides.SinceLeaving(against, paths(words));
    }
    Optional<DiffSides> handed = separated ? Optional.empty() : GitHandover.read(words, base);
    if (handed.isPresent()) {
      return handed.get();
    }
    boolean twoOnDisk = !separated && words.size() == TWO && words.stream().allMatch(this::isPath);
    if (twoOnDisk && !isRevision(words.get(0)) && !isRevision(words.get(1))) {
      return new DiffSides.OnDisk(file(words.get(0)), file(words.get(1)));
    }
    return words.isEmpty() ? new DiffSides.WorkingTree("HEAD", after) : inRepository();
  }

  private DiffSides inRepository() throws GitException {
    try (SpecRepository repository = SpecRepository.around(place())) {
      Optional<RevisionRange> range =
          isPath(words.get(0)) ? Optional.empty() : RevisionRange.parse(words.get(0));
      if (range.isPresent()) {
        return new DiffSides.Revisions(range.get(), paths(words.subList(1, words.size())));
      }
      List<String> revisions = new ArrayList<>();
      while (revisions.size() < Math.min(TWO, words.size())
          && isRevision(repository, words.get(revisions.size()))) {
        revisions.add(words.get(revisions.size()));
      }
      List<Path> paths = paths(words.subList(revisions.size(), words.size()));
      if (revisions.size() == TWO) {
        RevisionRange both = new RevisionRange(revisions.get(0), revisions.get(1), false);
        return new DiffSides.Revisions(both, paths);
      }
      return new DiffSides.WorkingTree(revisions.isEmpty() ? "HEAD" : revisions.get(0), paths);
    }
  }

  /** A path that was named says which repository is meant, else the folder we are in. */
  private Path place() {
    if (!after.isEmpty()) {
      return after.get(0);
    }
    return words.stream().filter(this::isPath).map(this::path).findFirst().orElse(base);
  }

  private boolean isRevision(SpecRepository repository, String word) throws GitException {
    boolean revision = repository.has(word);
    boolean path = isPath(word);
    if (revision && path && !separated) {
      throw new UsageException(
          "'" + word + "' is a revision and a path; write '" + word + " --' or './" + word + "'");
    }
    if (!revision && (!path || separated)) {
      // Says why there is no such revision, and what was perhaps meant.
      explain(repository, word);
    }
    return revision;
  }

  private void explain(SpecRepository repository, String word) throws GitException {
    try {
      repository.revision(word);
    } catch (GitException e) {
      String neither = separated ? "" : ", and no file or folder of that name";
      throw new GitException(e.getMessage() + neither, e.hint());
    }
  }

  private boolean isRevision(String word) {
    try (SpecRepository repository = SpecRepository.around(base)) {
      return isRevision(repository, word);
    } catch (GitException e) {
      return false;
    }
  }

  private boolean isPath(String word) {
    try {
      return NO_FILE.contains(word) || Files.exists(base.resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<Path> paths(List<String> all) {
    List<Path> paths = new ArrayList<>(all.stream().map(this::path).toList());
    paths.addAll(after);
    return paths;
  }

  private Path path(String word) {
    try {
      return base.resolve(word);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + word + "' is neither a revision nor a path");
    }
  }

  private @Nullable Path file(String word) {
    return NO_FILE.contains(word) ? null : path(word);
  }
}
