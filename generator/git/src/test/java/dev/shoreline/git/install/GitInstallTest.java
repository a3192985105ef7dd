package dev.shoreline.git.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.git.install.GitInstall.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In repositories made by the git program, which tests need. */
class GitInstallTest {
  @TempDir Path folder;
  private Path repository;
  private GitProgram git;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = Files.createDirectories(folder.resolve("a box's repo"));
    git = new GitProgram(repository);
    git.need("init", "-q");
  }

  private GitInstall install(String tool, String... generated) {
    return new GitInstall(repository, Scope.REPOSITORY, tool, List.of(generated));
  }

  private Path attributes() {
    return repository.resolve(".gitattributes");
  }

  private String config() throws IOException {
    return Files.readString(repository.resolve(".git/config"));
  }

  @Test
  void writesTheLineAndTheConfigurationAndSaysSo() throws Exception {
    assertThat(install("shoreline").install())
        .containsExactly(
            ".gitattributes: added *.shore text eol=lf diff=shoreline merge=shoreline",
            "configuration: set diff.shoreline.textconv",
            "configuration: set diff.shoreline.cachetextconv",
            "configuration: set diff.shoreline.xfuncname",
            "configuration: set merge.shoreline.name",
            "configuration: set merge.shoreline.driver",
            "configuration: set merge.shoreline.recursive",
            "configuration: set difftool.shoreline.cmd");
    assertThat(attributes()).hasContent("*.shore text eol=lf diff=shoreline merge=shoreline");
    assertThat(git.need("config", "diff.shoreline.textconv")).contains("shoreline canon \"$1\"");
    assertThat(git.need("config", "diff.shoreline.cachetextconv")).isEqualTo("true");
    assertThat(git.need("config", "merge.shoreline.driver"))
        .startsWith("shoreline merge %O %A %B -L %X -L %S -L %Y --marker-size %L -P %P;");
    assertThat(git.need("config", "merge.shoreline.recursive")).isEqualTo("binary");
    assertThat(git.need("config", "difftool.shoreline.cmd"))
        .isEqualTo("shoreline diff \"$MERGED\" \"$LOCAL\" . . \"$REMOTE\" . .");
    assertThat(git.need("check-attr", "diff", "merge", "eol", "--", "x/y.shore"))
        .contains("diff: shoreline", "merge: shoreline", "eol: lf");
  }

  @Test
  void aSecondTimeDoesNothing() throws Exception {
    install("shoreline", "out").install();
    String config = config();
    String attributes = Files.readString(attributes());
    assertThat(install("shoreline", "out").install()).isEmpty();
    assertThat(config()).isEqualTo(config);
    assertThat(attributes()).hasContent(attributes);
  }

  @Test
  void anotherToolChangesWhatNamesIt() throws Exception {
    install("shoreline").install();
    assertThat(install("/opt/my tools/shoreline").install())
        .containsExactly(
            "configuration: changed diff.shoreline.textconv",
            "configuration: changed merge.shoreline.driver",
            "configuration: changed difftool.shoreline.cmd");
    assertThat(git.need("config", "difftool.shoreline.cmd"))
        .isEqualTo("'/opt/my tools/shoreline' diff \"$MERGED\" \"$LOCAL\" . . \"$REMOTE\" . .");
    assertThat(DriverSettings.quoted("it's")).isEqualTo("'it'\\''s'");
  }

  @Test
  void linesOfOthersStayAsTheyAre() throws Exception {
    byte[] mine = "*.png binary\r\n# \u00e9".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(attributes(), mine);
    git.need("config", "diff.shoreline.wordRegex", "mine");
    String config = config();
    install("shoreline", "out/built", "my outputs", "h\u00f6he").install();
    assertThat(Files.readString(attributes()))
        .isEqualTo(
            "*.png binary\r\n# \u00e9\r\n"
                + "*.shore text eol=lf diff=shoreline merge=shoreline\r\n"
                + "out/built/** linguist-generated -diff\r\n"
                + "\"my outputs/**\" linguist-generated -diff\r\n"
                + "\"h\u00f6he/**\" linguist-generated -diff\r\n");
    assertThat(git.need("check-attr", "diff", "--", "my outputs/a/bom.csv", "out/built/x"))
        .contains("my outputs/a/bom.csv: diff: unset", "out/built/x: diff: unset");
    assertThat(install("shoreline", "out/built", "my outputs", "h\u00f6he").uninstall())
        .contains(".gitattributes: removed \"h\u00f6he/**\" linguist-generated -diff")
        .hasSize(11);
    assertThat(Files.readString(attributes())).isEqualTo("*.png binary\r\n# \u00e9\r\n");
    assertThat(config()).isEqualTo(config);
  }

  @Test
  void uninstallUndoesInstall() throws Exception {
    String config = config();
    install("shoreline").install();
    assertThat(install("shoreline").uninstall()).hasSize(8);
    assertThat(attributes()).doesNotExist();
    assertThat(config()).isEqualTo(config);
    assertThat(install("shoreline").uninstall()).isEmpty();
  }

  @Test
  void previewIsWhatInstallWritesAndWritesNothing() throws Exception {
    String config = config();
    List<String> shown = install("shoreline", "out").preview();
    assertThat(shown)
        .contains(
            "*.shore text eol=lf diff=shoreline merge=shoreline",
            "out/** linguist-generated -diff",
            "git config --local merge.shoreline.recursive binary");
    assertThat(config()).isEqualTo(config);
    assertThat(attributes()).doesNotExist();
    // The lines can be pasted: a shell runs them to the same configuration.
    for (String line : shown.stream().filter(l -> l.startsWith("git ")).toList()) {
      Process shell = new ProcessBuilder("sh", "-c", line).directory(repository.toFile()).start();
      assertThat(shell.waitFor()).as(line).isZero();
    }
    String typed = config();
    git.need("config", "--remove-section", "diff.shoreline");
    git.need("config", "--remove-section", "merge.shoreline");
    git.need("config", "--remove-section", "difftool.shoreline");
    install("shoreline", "out").install();
    assertThat(config()).isEqualTo(typed);
  }

  @Test
  void aLinkedWorkTreeHasItsAttributesAndTheSharedConfiguration() throws Exception {
    git.need("-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "--allow-empty", "-mx");
    git.need("worktree", "add", "-q", "-b", "linked", "../linked tree");
    Path tree = folder.resolve("linked tree");
    Path below = Files.createDirectories(tree.resolve("a/b"));
    new GitInstall(below, Scope.REPOSITORY, "shoreline", List.of()).install();
    assertThat(tree.resolve(".gitattributes")).exists();
    assertThat(attributes()).doesNotExist();
    assertThat(config()).contains("[merge \"shoreline\"]");
  }

  @Test
  void thereMustBeAWorkTree() {
    GitInstall outside = new GitInstall(folder, Scope.REPOSITORY, "shoreline", List.of());
    assertThatThrownBy(outside::install)
        .isInstanceOf(InstallException.class)
        .hasMessageContaining("no Git work tree here");
  }

  @Test
  void aLinkedFileOfAttributesIsNotWrittenThrough() throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(attributes(), elsewhere);
    assertThatThrownBy(() -> install("shoreline").install())
        .hasMessageContaining(".gitattributes is a link");
    assertThat(elsewhere).hasContent("mine");
  }
}
