package dev.shoreline.git.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.git.GitFolder;
import dev.shoreline.model.message.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading specs from real repositories. */
class SpecRepositoryTest {
  @TempDir Path temp;
  private GitFolder git;
  private Path top;

  @BeforeEach
  void history() {
    top = temp.resolve("a b");
    git = new GitFolder(top);
    git.write("box/one.shore", "one, first\n").write("box/notes.txt", "no spec").commit("1");
    git.write("box/one.shore", "one, second\n").write("box/sub/two.shore", "two\n").commit("2");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private RevisionSpecs specs(String revision, Path base, Path... roots) throws GitException {
    try (SpecRepository repository = SpecRepository.around(base)) {
      List<Path> at = roots.length == 0 ? List.of(base) : List.of(roots);
      return repository.specs(repository.revision(revision), at, base);
    }
  }

  private static void refuses(ThrowingCallable what, String message, String hint) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            GitException.class,
            e -> {
              assertThat(e.getMessage()).isEqualTo(message);
              assertThat(e.hint()).isEqualTo(hint);
              assertThat(e.text()).startsWith(message).endsWith(hint);
            });
  }

  @Test
  void readsAnyRevision() throws Exception {
    git.git().tag().setName("v1").setAnnotated(false).call();
    assertThat(specs("HEAD", top).texts())
        .isEqualTo(Map.of("box/one.shore", "one, second\n", "box/sub/two.shore", "two\n"));
    assertThat(specs("HEAD~1", top).texts()).isEqualTo(Map.of("box/one.shore", "one, first\n"));
    assertThat(specs("v1", top).texts()).hasSize(2);
    assertThat(specs("main^", top).texts()).hasSize(1);
    assertThat(specs("HEAD", top).diagnostics()).isEmpty();
  }

  @Test
  void whatIsInTheWorkTreeDoesNotMatter() throws Exception {
    git.write("box/one.shore", "changed").delete("box/sub/two.shore");
    assertThat(specs("HEAD", top).texts())
        .containsEntry("box/one.shore", "one, second\n")
        .containsKey("box/sub/two.shore");
  }

  @Test
  void readingLeavesNothingBehind() throws Exception {
    try (Stream<Path> before = Files.walk(temp)) {
      List<Path> all = before.toList();
      specs("HEAD~1", top);
      try (Stream<Path> after = Files.walk(temp)) {
        assertThat(after.toList()).isEqualTo(all);
      }
    }
    var config = org.eclipse.jgit.util.SystemReader.getInstance().getJGitConfig();
    assertThat(config).isInstanceOf(org.eclipse.jgit.storage.file.FileBasedConfig.class);
    assertThat(((org.eclipse.jgit.storage.file.FileBasedConfig) config).getFile()).isNull();
  }

  @Test
  void pathsAreThoseOfTheWorkTree() throws Exception {
    Path box = top.resolve("box");
    assertThat(specs("HEAD", box).texts()).containsOnlyKeys("one.shore", "sub/two.shore");
    assertThat(specs("HEAD", box, box.resolve("sub")).texts()).containsOnlyKeys("sub/two.shore");
    assertThat(specs("HEAD", box.resolve("sub"), box).texts())
        .containsOnlyKeys("../one.shore", "two.shore");
    assertThat(specs("HEAD", top, box.resolve("one.shore")).texts())
        .containsOnlyKeys("box/one.shore");
  }

  @Test
  void aFileThatWasNamedIsReadWhateverItIsCalled() throws Exception {
    assertThat(specs("HEAD", top, top.resolve("box/notes.txt")).texts())
        .containsEntry("box/notes.txt", "no spec");
  }

  @Test
  void aRootTheRevisionDoesNotHaveIsEmpty() throws Exception {
    assertThat(specs("HEAD~1", top, top.resolve("box/sub")).texts()).isEmpty();
  }

  @Test
  void passesOverBuildAndHiddenFoldersAsOnDisk() throws Exception {
    git.write("target/x.shore", "x").write(".hidden/y.shore", "y").write("box/out/z.shore", "z");
    git.commit("built");
    assertThat(specs("HEAD", top).texts()).containsOnlyKeys("box/one.shore", "box/sub/two.shore");
    assertThat(specs("HEAD", top, top.resolve("target")).texts())
        .containsOnlyKeys("target/x.shore");
  }

  @Test
  void linksAndSubmodulesAreSkippedAndSaid() throws Exception {
    git.commitEntry("link.shore", FileMode.SYMLINK, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
    git.commitEntry("readme", FileMode.SYMLINK, "box/notes.txt".getBytes(StandardCharsets.UTF_8));
    git.commitEntry("parts", FileMode.GITLINK, new byte[0]);
    RevisionSpecs specs = specs("HEAD", top);
    assertThat(specs.texts()).containsOnlyKeys("box/one.shore", "box/sub/two.shore");
    assertThat(specs.diagnostics())
        .extracting(Diagnostic::id, Diagnostic::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "git.SymbolicLink",
                "link.shore is a symbolic link, which is not followed in a revision"),
            org.assertj.core.groups.Tuple.tuple(
                "git.Submodule", "parts is a submodule, whose specs are not read in a revision"));
    assertThat(specs.diagnostics()).noneMatch(Diagnostic::isError);
  }

  @Test
  void bytesThatAreNoTextAreAMessage() throws Exception {
    git.write("bad.shore", new byte[] {'a', (byte) 0xff}).commit("bad");
    RevisionSpecs specs = specs("HEAD", top);
    assertThat(specs.texts()).containsEntry("bad.shore", "a\ufffd");
    assertThat(specs.diagnostics()).extracting(Diagnostic::id).containsExactly("file.Encoding");
    assertThat(specs.diagnostics().get(0).span().file()).isEqualTo("bad.shore");
  }

  @Test
  void aSpecThatIsTooLargeIsNotRead() throws Exception {
    git.commitEntry("huge.shore", FileMode.REGULAR_FILE, new byte[64 * 1024 * 1024 + 1]);
    RevisionSpecs specs = specs("HEAD", top);
    assertThat(specs.texts()).containsEntry("huge.shore", "");
    assertThat(specs.diagnostics()).extracting(Diagnostic::id).containsExactly("file.TooLarge");
  }

  @Test
  void aLargeSpecIsRead() throws Exception {
    byte[] blanks = new byte[51 * 1024 * 1024];
    java.util.Arrays.fill(blanks, (byte) ' ');
    git.commitEntry("large.shore", FileMode.REGULAR_FILE, blanks);
    RevisionSpecs specs = specs("HEAD", top);
    assertThat(specs.texts().get("large.shore").length()).isEqualTo(blanks.length);
    assertThat(specs.diagnostics()).isEmpty();
  }

  @Test
  void findsTheMergeBase() throws Exception {
    String fork = git.git().getRepository().resolve("HEAD").name();
    git.branch("feature").write("f.shore", "f").commit("f");
    git.checkout("main").write("m.shore", "m").commit("m");
    try (SpecRepository repository = SpecRepository.around(top)) {
      Revision base =
          repository.mergeBase(repository.revision("main"), repository.revision("feature"));
      assertThat(base.commit()).isEqualTo(fork);
      assertThat(base.name()).isEqualTo("merge base of main and feature");
    }
  }

  @Test
  void historiesThatNeverMetHaveNoMergeBase() throws Exception {
    git.git().checkout().setOrphan(true).setName("other").call();
    git.write("o.shore", "o").commit("o");
    try (SpecRepository repository = SpecRepository.around(top)) {
      Revision main = repository.revision("main");
      Revision other = repository.revision("other");
      refuses(
          () -> repository.mergeBase(main, other), "main and other have no commit in common", "");
    }
  }

  @Test
  void misspeltRevisionsHaveASuggestion() throws Exception {
    git.git().branchCreate().setName("release").call();
    refuses(
        () -> specs("relaese", top), "there is no revision 'relaese'", "did you mean `release`?");
    refuses(() -> specs("mian~1", top), "there is no revision 'mian~1'", "did you mean `main`?");
    refuses(() -> specs("qqqqqq", top), "there is no revision 'qqqqqq'", "");
    refuses(() -> specs("HEAD~9", top), "there is no revision 'HEAD~9'", "");
    refuses(() -> specs("a b^{x", top), "there is no revision 'a b^{x'", "");
    refuses(() -> specs("", top), "there is no revision ''", "");
    refuses(() -> specs("HEAD:box", top), "there is no revision 'HEAD:box'", "");
  }

  @Test
  void aBranchOfTheServerIsSuggested() throws Exception {
    var refs = git.git().getRepository().updateRef("refs/remotes/origin/develop");
    refs.setNewObjectId(git.git().getRepository().resolve("HEAD"));
    refs.update();
    refuses(
        () -> specs("develop", top),
        "there is no revision 'develop'",
        "did you mean `origin/develop`?");
    assertThat(specs("origin/develop", top).texts()).hasSize(2);
  }

  @Test
  void aRepositoryWithoutCommitsIsSaid() {
    Path empty = temp.resolve("empty");
    new GitFolder(empty).close();
    refuses(() -> specs("HEAD", empty), "the repository has no commit yet", "");
  }

  @Test
  void aFolderInNoRepositoryIsSaid() throws Exception {
    Path plain = Files.createDirectories(temp.resolve("plain"));
    assertThatThrownBy(() -> SpecRepository.around(plain))
        .isInstanceOf(GitException.class)
        .hasMessageEndingWith("plain stands in no Git repository");
  }

  @Test
  void aRootOutsideOfTheRepositoryIsSaid() {
    assertThatThrownBy(() -> specs("HEAD", top, temp))
        .isInstanceOf(GitException.class)
        .hasMessageEndingWith(" stands outside of the Git repository");
  }

  @Test
  void bareRepositoriesAreReadToo() throws Exception {
    Path bare = temp.resolve("bare.git");
    Git.cloneRepository()
        .setURI(top.toUri().toString())
        .setDirectory(bare.toFile())
        .setBare(true)
        .call()
        .close();
    try (SpecRepository repository = SpecRepository.around(bare)) {
      assertThat(repository.hasWorkTree()).isFalse();
    }
    assertThat(specs("HEAD", bare).texts()).containsOnlyKeys("box/one.shore", "box/sub/two.shore");
    assertThat(specs("HEAD", bare, bare.resolve("box/sub")).texts())
        .containsOnlyKeys("box/sub/two.shore");
  }

  @Test
  void linkedWorkTreesAreReadToo() throws Exception {
    // What "git worktree add ../linked -b linked HEAD~1" leaves behind.
    Path linked = Files.createDirectories(temp.resolve("linked"));
    Path own = Files.createDirectories(top.resolve(".git/worktrees/linked"));
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.writeString(
        own.resolve("HEAD"), git.git().getRepository().resolve("HEAD~1").name() + "\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
    assertThat(specs("HEAD", linked).texts()).isEqualTo(Map.of("box/one.shore", "one, first\n"));
    assertThat(specs("main", linked).texts()).hasSize(2);
    assertThat(specs("main", linked, linked.resolve("box/sub")).texts())
        .containsOnlyKeys("box/sub/two.shore");
  }

  @Test
  void aShallowCloneSaysWhatIsMissing() throws Exception {
    Path shallow = temp.resolve("shallow");
    Git.cloneRepository()
        .setURI(top.toUri().toString())
        .setDirectory(shallow.toFile())
        .setDepth(1)
        .call()
        .close();
    assertThat(specs("HEAD", shallow).texts()).hasSize(2);
    String fetch =
        "this clone has a part of the history only; fetch the rest (git fetch --unshallow)";
    refuses(() -> specs("HEAD~1", shallow), "there is no revision 'HEAD~1'", fetch);
  }

  @Test
  void missingObjectsAreSaid() throws Exception {
    String blob = git.git().getRepository().resolve("HEAD:box/one.shore").name();
    Files.delete(top.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    String head = git.git().getRepository().resolve("HEAD").name().substring(0, 10);
    refuses(
        () -> specs("HEAD", top),
        "the objects of HEAD (" + head + ") are not in this clone",
        "fetch them; a partial clone has some of them only");
  }
}
