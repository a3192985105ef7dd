package dev.shoreline.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;

/** Makes a folder of a test a real repository and commits what is in it. */
final class Commits implements AutoCloseable {
  private static final PersonIdent AUTHOR =
      new PersonIdent("A", "a@example.org", Instant.ofEpochSecond(1_800_000_000L), ZoneOffset.UTC);

  private final Git git;

  Commits(Path folder) throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  void commit(String message) throws Exception {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    git.commit().setMessage(message).setAuthor(AUTHOR).setCommitter(AUTHOR).setSign(false).call();
  }

  void branch(String name) throws Exception {
    git.branchCreate().setName(name).call();
  }

  void checkout(String name) throws Exception {
    git.checkout().setName(name).call();
  }

  @Override
  public void close() {
    git.close();
  }
}
