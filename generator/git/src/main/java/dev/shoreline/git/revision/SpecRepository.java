package dev.shoreline.git.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The Git repository around a folder, read through its objects: nothing is checked out, written or
 * run. Linked work trees and bare repositories are repositories like any other.
 */
public final class SpecRepository implements AutoCloseable {
  private static final String SHALLOW =
      "this clone has a part of the history only; fetch the rest (git fetch --unshallow)";

  private final Repository repository;
  private final Path tree;

  private SpecRepository(Repository repository) {
    this.repository = repository;
    File top = repository.isBare() ? repository.getDirectory() : repository.getWorkTree();
    this.tree = top.toPath().toAbsolutePath().normalize();
  }

  /**
   * The repository that a file or folder stands in.
   *
   * @throws GitException when there is none, or it is of a kind that cannot be read
   */
  public static SpecRepository around(Path path) throws GitException {
    QuietSystem.install();
    Path from = path.toAbsolutePath().normalize();
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    builder.findGitDir(from.toFile());
    if (builder.getGitDir() == null) {
      throw new GitException(
          name(path) + " stands in no Git repository",
          "two folders or two files can be compared without one");
    }
    try {
      return new SpecRepository(builder.setMustExist(true).build());
    } catch (RepositoryNotFoundException e) {
      throw new GitException("the Git repository of " + name(path) + " is damaged");
    } catch (IOException | IllegalArgumentException e) {
      throw new GitException(
          "the Git repository of " + name(path) + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.equals(Path.of("").toAbsolutePath().normalize())
        ? "this folder"
        : path.toString().replace('\\', '/');
  }

  /** Whether there are files beside the objects. */
  public boolean hasWorkTree() {
    return !repository.isBare();
  }

  /** The top folder of the work tree, or the folder of a bare repository. */
  public Path top() {
    return tree;
  }

  /** Whether a text names a commit here. */
  public boolean has(String expression) {
    try {
      return resolve(expression) != null;
    } catch (GitException e) {
      return false;
    }
  }

  /**
   * Any revision expression of Git that names a commit: branch, tag, {@code HEAD~2}, an id.
   *
   * @throws GitException when it names none
   */
  public Revision revision(String expression) throws GitException {
    ObjectId id = resolve(expression);
    if (id == null) {
      throw unknown(expression);
    }
    return new Revision(expression, id.name());
  }

  private @Nullable ObjectId resolve(String expression) throws GitException {
    if (expression.isBlank()) {
      return null;
    }
    try {
      return repository.resolve(expression + "^{commit}");
    } catch (MissingObjectException e) {
      throw missing(expression);
    } catch (IllegalArgumentException e) {
      return null;
    } catch (IOException e) {
      throw new GitException("'" + expression + "' names no single commit");
    }
  }

  private GitException unknown(String expression) {
    boolean walks = expression.matches(".*[~^].*");
    if (walks && isShallow()) {
      return new GitException("there is no revision '" + expression + "'", SHALLOW);
    }
    if (expression.startsWith(Constants.HEAD) && !has(Constants.HEAD)) {
      return new GitException("the repository has no commit yet");
    }
    return new GitException(
        "there is no revision '" + expression + "'", RevisionNames.hint(expression, repository));
  }

  private GitException missing(String what) {
    return new GitException(
        "the objects of " + what + " are not in this clone",
        isShallow() ? SHALLOW : "fetch them; a partial clone has some of them only");
  }

  private boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Where two lines of history parted.
   *
   * @throws GitException when they never met, or this clone does not go back that far
   */
  public Revision mergeBase(Revision one, Revision other) throws GitException {
    String name = "merge base of " + one.name() + " and " + other.name();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(one.commit())));
      walk.markStart(walk.parseCommit(ObjectId.fromString(other.commit())));
      RevCommit base = walk.next();
      if (base == null) {
        throw new GitException(
            one.name() + " and " + other.name() + " have no commit in common",
            isShallow() ? SHALLOW : "");
      }
      return new Revision(name, base.name());
    } catch (MissingObjectException e) {
      throw missing("the " + name);
    } catch (IOException e) {
      throw new GitException("the " + name + " cannot be found (" + e.getMessage() + ")");
    }
  }

  /**
   * The specs of a revision below files or folders.
   *
   * @param roots as on the command line; they need not exist in the work tree. In a bare repository
   *     they are paths of the tree, relative to the base
   * @param base absolute; what paths in messages are relative to
   * @throws GitException when a root stands outside of the repository or objects are not here
   */
  public RevisionSpecs specs(Revision revision, List<Path> roots, Path base) throws GitException {
    try (ObjectReader reader = repository.newObjectReader();
        RevWalk walk = new RevWalk(reader)) {
      RevCommit commit = walk.parseCommit(ObjectId.fromString(revision.commit()));
      TreeSpecs specs = new TreeSpecs(reader, commit.getTree());
      for (Path root : roots) {
        specs.add(inside(root), new ShownPaths(root, base));
      }
      return specs.found();
    } catch (MissingObjectException e) {
      throw missing(revision.label());
    } catch (IOException e) {
      throw new GitException(
          "the objects of " + revision.label() + " cannot be read (" + e.getMessage() + ")");
    }
  }

  /** A path inside the repository, with forward slashes; empty for the top. */
  private String inside(Path root) throws GitException {
    Path absolute = root.toAbsolutePath().normalize();
    Path found = absolute.startsWith(tree) ? absolute : real(absolute);
    Path top = absolute.startsWith(tree) ? tree : real(tree);
    if (!Objects.equals(found.getRoot(), top.getRoot()) || !found.startsWith(top)) {
      throw new GitException(name(root) + " stands outside of the Git repository");
    }
    return top.relativize(found).toString().replace('\\', '/');
  }

  /** A path with symbolic links followed as far as it exists. */
  private static Path real(Path path) {
    Path parent = path.getParent();
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path name = path.getFileName();
      return parent == null || name == null ? path : real(parent).resolve(name);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
