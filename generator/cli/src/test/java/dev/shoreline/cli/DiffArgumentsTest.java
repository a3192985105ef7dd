package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.git.revision.GitException;
import dev.shoreline.git.revision.RevisionRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a revision and what is a path. */
class DiffArgumentsTest {
  @TempDir Path temp;
  private Path top;

  @BeforeEach
  void repository() throws Exception {
    top = Files.createDirectories(temp.resolve("repo"));
    Files.createDirectories(top.resolve("box"));
    Files.createDirectories(top.resolve("crate"));
    Files.writeString(top.resolve("box/a.shore"), "");
    try (Commits commits = new Commits(top)) {
      commits.commit("1");
      commits.commit("2");
      commits.branch("feature");
    }
  }

  private DiffSides sides(Path base, String... words) throws GitException {
    List<String> all = new ArrayList<>(List.of(words));
    int separator = all.indexOf("--");
    all.remove("--");
    return new DiffArguments(base, all, separator).sides(null);
  }

  private DiffSides sides(String... words) throws GitException {
    return sides(top, words);
  }

  @Test
  void nothingIsTheWorkingTreeAgainstHead() throws Exception {
    assertThat(sides()).isEqualTo(new DiffSides.WorkingTree("HEAD", List.of()));
    assertThat(sides("--", "box"))
        .isEqualTo(new DiffSides.WorkingTree("HEAD", List.of(top.resolve("box"))));
    assertThat(sides("box"))
        .isEqualTo(new DiffSides.WorkingTree("HEAD", List.of(top.resolve("box"))));
  }

  @Test
  void oneRevisionIsForTheWorkingTree() throws Exception {
    assertThat(sides("HEAD~1")).isEqualTo(new DiffSides.WorkingTree("HEAD~1", List.of()));
    assertThat(sides("feature", "box"))
        .isEqualTo(new DiffSides.WorkingTree("feature", List.of(top.resolve("box"))));
  }

  @Test
  void rangesAndPairsAreTwoRevisions() throws Exception {
    RevisionRange two = new RevisionRange("HEAD~1", "feature", false);
    assertThat(sides("HEAD~1..feature")).isEqualTo(new DiffSides.Revisions(two, List.of()));
    assertThat(sides("HEAD~1", "feature", "box"))
        .isEqualTo(new DiffSides.Revisions(two, List.of(top.resolve("box"))));
    assertThat(sides("HEAD~1...feature", "--", "box", "crate"))
        .isEqualTo(
            new DiffSides.Revisions(
                new RevisionRange("HEAD~1", "feature", true),
                List.of(top.resolve("box"), top.resolve("crate"))));
  }

  @Test
  void twoPathsAreComparedWithEachOther() throws Exception {
    assertThat(sides("box", "crate"))
        .isEqualTo(new DiffSides.OnDisk(top.resolve("box"), top.resolve("crate")));
    assertThat(sides("box", "/dev/null")).isEqualTo(new DiffSides.OnDisk(top.resolve("box"), null));
    assertThat(sides("--", "box", "crate")).isInstanceOf(DiffSides.WorkingTree.class);
    // Without a repository too.
    Files.createDirectories(temp.resolve("a"));
    Files.createDirectories(temp.resolve("b"));
    assertThat(sides(temp, "a", "b")).isInstanceOf(DiffSides.OnDisk.class);
  }

  @Test
  void aWordThatIsBothIsRefused() throws Exception {
    Files.createDirectories(top.resolve("feature"));
    assertThatThrownBy(() -> sides("feature"))
        .isInstanceOf(UsageException.class)
        .hasMessage("'feature' is a revision and a path; write 'feature --' or './feature'");
    assertThat(sides("feature", "--")).isEqualTo(new DiffSides.WorkingTree("feature", List.of()));
    assertThat(sides("--", "feature"))
        .isEqualTo(new DiffSides.WorkingTree("HEAD", List.of(top.resolve("feature"))));
    assertThat(sides("./feature")).isInstanceOf(DiffSides.WorkingTree.class);
  }

  @Test
  void aWordThatIsNeitherHasASuggestion() {
    assertThatThrownBy(() -> sides("featuer"))
        .isInstanceOfSatisfying(
            GitException.class,
            e ->
                assertThat(e.text())
                    .isEqualTo(
                        "there is no revision 'featuer', and no file or folder of that name;"
                            + " did you mean `feature`?"));
    assertThatThrownBy(() -> sides("box", "--"))
        .isInstanceOf(GitException.class)
        .hasMessage("there is no revision 'box'");
  }

  @Test
  void aFolderElsewhereLeadsToItsOwnRepository() throws Exception {
    assertThat(sides(temp, "feature", top.resolve("box").toString()))
        .isEqualTo(new DiffSides.WorkingTree("feature", List.of(top.resolve("box"))));
    assertThatThrownBy(() -> sides(temp, "feature")).isInstanceOf(GitException.class);
  }

  @Test
  void againstTakesOneRevisionAndPaths() throws Exception {
    DiffArguments arguments = new DiffArguments(top, List.of("box"), -1);
    assertThat(arguments.sides("main"))
        .isEqualTo(new DiffSides.SinceLeaving("main", List.of(top.resolve("box"))));
    assertThatThrownBy(() -> arguments.sides("a..b"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--against takes one revision; write a..b without it");
  }

  @Test
  void whatGitHandsToAnOutsideProgramIsOneFile() throws Exception {
    String id = "0123456789012345678901234567890123456789";
    assertThat(sides("box/a.shore", "/tmp/old", id, "100644", "box/a.shore", id, "100644"))
        .isEqualTo(
            new DiffSides.OneFile(
                top.resolve("box/a.shore"), Path.of("/tmp/old"), top.resolve("box/a.shore")));
    assertThat(sides("a.shore", "/dev/null", ".", ".", "a.shore", id, "100644"))
        .isEqualTo(new DiffSides.OneFile(top.resolve("a.shore"), null, top.resolve("a.shore")));
    assertThat(sides("a", "/tmp/old", id, "100644", "b", id, "100644", "b", "similarity index 90%"))
        .isEqualTo(new DiffSides.OneFile(top.resolve("b"), Path.of("/tmp/old"), top.resolve("b")));
    assertThatThrownBy(() -> sides("a", "b", "c", "d", "e", "f", "g"))
        .isInstanceOf(GitException.class);
  }
}
