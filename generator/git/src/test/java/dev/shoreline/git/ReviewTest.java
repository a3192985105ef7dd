package dev.shoreline.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Presence;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.git.revision.RevisionRange;
import dev.shoreline.model.message.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides of a review, from real repositories. */
class ReviewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final String PARTS =
      """
      shoreline 1.0
      package box

      import std.kinds.*

      part Die : Asic {
        serdes 8 lane x 106.25 Gb/s pam4
        power  100 W
      }
      """;

  private static final String DESIGN =
      """
      shoreline 1.0
      package box

      design Box {
        chip {
          asic : Die
        }

        require power <= 120 W
      }
      """;

  @TempDir Path temp;
  private GitFolder git;
  private Path top;

  @BeforeEach
  void box() {
    top = temp.resolve("repo");
    git = new GitFolder(top);
    git.write("box/parts.shore", PARTS).write("box/design.shore", DESIGN).commit("1");
  }

  @AfterEach
  void close() {
    git.close();
  }

  private static String hotter(String parts) {
    return parts.replace("100 W", "150 W");
  }

  private static DesignDifference only(Review review) {
    assertThat(review.difference().designs()).hasSize(1);
    return review.difference().designs().get(0);
  }

  @Test
  void theWorkingTreeAgainstARevision() throws Exception {
    assertThat(Review.against(top, List.of(), "HEAD", DAY).difference().isEmpty()).isTrue();
    git.write("box/parts.shore", hotter(PARTS));
    Review review = Review.against(top, List.of(), "HEAD", DAY);
    assertThat(review.before().name()).startsWith("HEAD (");
    assertThat(review.after().name()).isEqualTo(Review.WORKING_TREE);
    assertThat(review.difference().newFailures()).hasSize(1);
    assertThat(review.broken()).isEmpty();
    assertThat(only(review).changes())
        .anyMatch(c -> c.before().equals("100 W") && c.after().equals("150 W"));
    assertThat(only(review).changes().get(0).afterAt().file()).isEqualTo("box/parts.shore");
  }

  @Test
  void textsOfAnEditorAgainstARevision() throws Exception {
    Map<String, String> texts =
        Map.of("box/parts.shore", hotter(PARTS), "box/design.shore", DESIGN);
    Review review = Review.against(top, List.of(), "HEAD", DAY, texts);
    assertThat(review.difference().newFailures()).hasSize(1);
    assertThat(review.difference().cosmetic()).isEmpty();
    // What is on disk did not count.
    assertThat(Review.against(top, List.of(), "HEAD", DAY).difference().isEmpty()).isTrue();
  }

  @Test
  void rootsLimitBothSides() throws Exception {
    git.write("other/o.shore", DESIGN.replace("Box", "Other").replace("package box", "package o"));
    git.commit("other, which knows no part");
    git.write("box/parts.shore", hotter(PARTS));
    Review review = Review.against(top, List.of(Path.of("box")), "HEAD", DAY);
    assertThat(review.broken()).isEmpty();
    assertThat(only(review).design()).isEqualTo("Box");
    assertThat(Review.against(top, List.of(), "HEAD", DAY).broken()).hasSize(2);
  }

  @Test
  void aMovedFileIsNoChange() throws Exception {
    git.delete("box/parts.shore").write("box/silicon/dies.shore", PARTS);
    Review review = Review.against(top, List.of(), "HEAD", DAY);
    assertThat(review.difference().isEmpty()).isTrue();
    assertThat(review.difference().cosmetic())
        .extracting(f -> f.path() + " " + f.presence().label())
        .containsExactly("box/parts.shore removed", "box/silicon/dies.shore added");
  }

  @Test
  void aRenamedDesignIsOneDesign() throws Exception {
    git.write("box/design.shore", DESIGN.replace("design Box {", "design Crate was Box {"));
    DesignDifference d = only(Review.against(top, List.of(), "HEAD", DAY));
    assertThat(d.design()).isEqualTo("Crate");
    assertThat(d.formerly()).isEqualTo("Box");
    assertThat(d.presence()).isEqualTo(Presence.CHANGED);
  }

  @Test
  void rangesAndMergeBases() throws Exception {
    git.branch("feature").write("box/parts.shore", hotter(PARTS)).commit("hot");
    git.checkout("main")
        .write("box/design.shore", DESIGN.replace("asic :", "asic[1..2] :"))
        .commit("two");
    ReviewSettings settings = new ReviewSettings(top, List.of(), DAY);
    Review both = Review.of(settings, new RevisionRange("main", "feature", false));
    assertThat(only(both).bom()).isNotEmpty();
    Review since = Review.of(settings, new RevisionRange("main", "feature", true));
    assertThat(since.before().name()).startsWith("merge base of main and feature (");
    assertThat(only(since).bom()).isEmpty();
    assertThat(since.difference().newFailures()).hasSize(1);
    git.checkout("feature");
    Review left = Review.sinceLeaving(settings, "main");
    assertThat(only(left).bom()).isEmpty();
    assertThat(left.difference().newFailures()).hasSize(1);
  }

  @Test
  void specsThatCameOrWentAreNoMistake() throws Exception {
    git.write("new/n.shore", PARTS.replace("package box", "package n")).commit("new");
    git.write("new/d.shore", DESIGN.replace("package box", "package n").replace("Box", "New"));
    Review came = Review.against(top, List.of(Path.of("new")), "HEAD~1", DAY);
    assertThat(came.before().errors()).isEmpty();
    assertThat(only(came).presence()).isEqualTo(Presence.ADDED);
    git.delete("box/parts.shore").delete("box/design.shore").delete("box");
    Review went = Review.against(top, List.of(Path.of("box")), "HEAD", DAY);
    assertThat(went.after().errors()).isEmpty();
    assertThat(only(went).presence()).isEqualTo(Presence.REMOVED);
  }

  @Test
  void noSpecOnEitherSideIsSaid() throws Exception {
    Files.createDirectories(top.resolve("empty"));
    Review nothing = Review.against(top, List.of(Path.of("empty")), "HEAD", DAY);
    assertThat(nothing.after().errors()).extracting(Diagnostic::id).containsExactly("file.NoSpecs");
    Review missing = Review.against(top, List.of(Path.of("none")), "HEAD", DAY);
    assertThat(missing.after().errors()).extracting(Diagnostic::id).containsExactly("file.Missing");
  }

  @Test
  void aBrokenSideIsComparedAsFarAsItGoes() throws Exception {
    git.write("box/second.shore", DESIGN.replace("Box", "Second").replace("Die", "Dye"));
    git.write("box/parts.shore", hotter(PARTS));
    Review review = Review.against(top, List.of(), "HEAD", DAY);
    assertThat(review.broken()).hasSize(1);
    assertThat(review.broken().get(0).after()).isTrue();
    assertThat(review.broken().get(0).text())
        .isEqualTo("working tree has 1 error; the comparison is incomplete");
    assertThat(review.difference().newFailures()).isNotEmpty();
  }

  @Test
  void aMistakeInARequirementBreaksASideToo() throws Exception {
    git.write("box/design.shore", DESIGN.replace("require power <=", "require power.al <="));
    assertThat(Review.against(top, List.of(), "HEAD", DAY).after().errors())
        .extracting(Diagnostic::id)
        .containsExactly("member.Unknown");
  }

  @Test
  void whatARevisionPassesOverIsInItsMessages() throws Exception {
    git.commitEntry("box/link.shore", FileMode.SYMLINK, new byte[] {'x'});
    Review review =
        Review.of(
            new ReviewSettings(top, List.of(), DAY), new RevisionRange("HEAD~1", "HEAD", false));
    assertThat(review.after().checked().spec())
        .extracting(Diagnostic::id)
        .containsExactly("git.SymbolicLink");
    assertThat(review.broken()).isEmpty();
  }

  @Test
  void aBareRepositoryHasRevisionsOnly() throws Exception {
    git.write("box/parts.shore", hotter(PARTS)).commit("hot");
    Path bare = temp.resolve("bare.git");
    Git.cloneRepository()
        .setURI(top.toUri().toString())
        .setDirectory(bare.toFile())
        .setBare(true)
        .call()
        .close();
    ReviewSettings settings = new ReviewSettings(bare, List.of(), DAY);
    Review review = Review.of(settings, new RevisionRange("HEAD~1", "HEAD", false));
    assertThat(review.difference().newFailures()).hasSize(1);
    assertThat(only(review).changes().get(0).afterAt().file()).isEqualTo("box/parts.shore");
    assertThatThrownBy(() -> Review.against(settings, "HEAD"))
        .isInstanceOfSatisfying(
            GitException.class,
            e ->
                assertThat(e.text())
                    .isEqualTo(
                        "the repository is bare, so there are no files to compare with HEAD;"
                            + " name two revisions: HEAD..HEAD"));
  }

  @Test
  void aShallowCloneHasNoMergeBase() throws Exception {
    git.branch("feature").write("box/parts.shore", hotter(PARTS)).commit("hot");
    git.checkout("main").write("box/design.shore", DESIGN + "\n").commit("main goes on");
    Path shallow = temp.resolve("shallow");
    Git.cloneRepository()
        .setURI(top.toUri().toString())
        .setDirectory(shallow.toFile())
        .setBranch("refs/heads/feature")
        .setCloneAllBranches(true)
        .setDepth(1)
        .call()
        .close();
    ReviewSettings settings = new ReviewSettings(shallow, List.of(), DAY);
    assertThat(Review.against(settings, "origin/main").difference().newFailures()).hasSize(1);
    assertThatThrownBy(() -> Review.sinceLeaving(settings, "origin/main"))
        .isInstanceOfSatisfying(
            GitException.class,
            e -> assertThat(e.text()).contains("no commit in common").contains("--unshallow"));
  }

  @Test
  void foldersAndFilesOnDiskHaveTheirOwnPaths() throws Exception {
    Path other = temp.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("parts.shore"), hotter(PARTS));
    Files.writeString(other.resolve("design.shore"), DESIGN);
    ReviewSettings settings = new ReviewSettings(temp, List.of(), DAY);
    Review review = Review.of(settings, Path.of("repo/box"), Path.of("other"));
    assertThat(review.before().name()).isEqualTo("repo/box");
    assertThat(review.after().name()).isEqualTo("other");
    assertThat(review.difference().newFailures()).hasSize(1);
    assertThat(review.after().side().texts()).containsOnlyKeys("design.shore", "parts.shore");
    Review added = Review.of(settings, null, Path.of("other"));
    assertThat(added.before().name()).isEqualTo("nothing");
    assertThat(only(added).presence()).isEqualTo(Presence.ADDED);
  }

  @Test
  void oneFileIsComparedAmongItsNeighbours() throws Exception {
    Path old = Files.writeString(temp.resolve("tmp123_parts.shore"), PARTS);
    git.write("box/parts.shore", hotter(PARTS));
    Path file = top.resolve("box/parts.shore");
    Review review = Review.ofOneFile(new ReviewSettings(top, List.of(), DAY), file, old, file);
    assertThat(review.difference().newFailures()).hasSize(1);
    assertThat(only(review).changes().get(0).beforeAt().file()).isEqualTo("box/parts.shore");
    Review added = Review.ofOneFile(new ReviewSettings(top, List.of(), DAY), file, null, file);
    assertThat(added.broken()).hasSize(1);
    assertThat(added.broken().get(0).after()).isFalse();
  }
}
