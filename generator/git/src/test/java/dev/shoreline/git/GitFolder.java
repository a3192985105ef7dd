package dev.shoreline.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;

/** A real repository in a folder of a test. */
public final class GitFolder implements AutoCloseable {
  /** One author and moment, so that commits have the same ids in every run. */
  public static final PersonIdent AUTHOR =
      new PersonIdent("A", "a@example.org", Instant.ofEpochSecond(1_800_000_000L), ZoneOffset.UTC);

  private final Path folder;
  private final Git git;

  public GitFolder(Path folder) {
    try {
      this.folder = Files.createDirectories(folder);
      this.git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    } catch (GitAPIException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public Git git() {
    return git;
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public GitFolder write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public GitFolder write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public GitFolder delete(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything in the work tree; returns the commit's id. */
  public String commit(String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().setUpdate(true).addFilepattern(".").call();
      return commitIndex(message);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  private String commitIndex(String message) throws GitAPIException {
    return git.commit()
        .setMessage(message)
        .setAuthor(AUTHOR)
        .setCommitter(AUTHOR)
        .setSign(false)
        .call()
        .name();
  }

  /** Commits an entry that no file of the work tree stands for. */
  public String commitEntry(String path, FileMode mode, byte[] content) {
    try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
      ObjectId id =
          mode.equals(FileMode.GITLINK)
              ? git.getRepository().resolve("HEAD")
              : inserter.insert(Constants.OBJ_BLOB, content);
      inserter.flush();
      var index = git.getRepository().lockDirCache();
      var builder = index.builder();
      builder.keep(0, index.getEntryCount());
      var entry = new org.eclipse.jgit.dircache.DirCacheEntry(path);
      entry.setFileMode(mode);
      entry.setObjectId(id);
      builder.add(entry);
      builder.commit();
      return commitIndex("entry " + path);
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public GitFolder branch(String name) {
    try {
      git.checkout().setCreateBranch(true).setName(name).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  public GitFolder checkout(String name) {
    try {
      git.checkout().setName(name).call();
      return this;
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
