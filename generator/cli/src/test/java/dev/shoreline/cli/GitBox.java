package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository of the git program, with a tool that starts this build of Shoreline. */
final class GitBox {
  /** What a program ended with; its messages are part of the text. */
  record Ran(int code, String text) {}

  private final Path home;
  private final Path repository;

  /**
   * @param home empty; the repository and the tool stand below it, both with blanks in their paths
   */
  GitBox(Path home) throws IOException {
    this.home = home;
    this.repository = Files.createDirectories(home.resolve("my repo"));
    good("init", "-q", "-b", "main");
  }

  Path repository() {
    return repository;
  }

  /** A script that starts Shoreline as the distribution does. */
  Path tool() throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return script(
        "shoreline",
        "exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss16m -cp '%s' %s \"$@\""
            .formatted(java, classPath, Main.class.getName()));
  }

  Path script(String name, String line) throws IOException {
    Path file = Files.createDirectories(home.resolve("my tools")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  /** Sets the repository up for a tool, and commits the attributes. */
  void install(Path tool) throws Exception {
    java.io.StringWriter said = new java.io.StringWriter();
    java.io.PrintWriter out = new java.io.PrintWriter(said, true);
    int code =
        Main.run(out, out, "git", "install", repository.toString(), "--tool", tool.toString());
    assertThat(code).as(said.toString()).isEqualTo(ExitCode.CLEAN);
    good("add", ".gitattributes");
    good("commit", "-q", "-m", "attributes");
  }

  void commit(String file, String text, String message) throws Exception {
    Files.writeString(repository.resolve(file), text);
    good("add", file);
    good("commit", "-q", "-m", message);
  }

  /** Commits one text on a new branch off the one before, and another on main. */
  void diverge(String file, String ofMain, String ofBranch) throws Exception {
    good("checkout", "-q", "-b", "branch");
    commit(file, ofBranch, "change of the branch");
    good("checkout", "-q", "main");
    commit(file, ofMain, "change of main");
  }

  String read(String file) throws IOException {
    return Files.readString(repository.resolve(file));
  }

  String good(String... arguments) throws IOException {
    Ran ran = git(arguments);
    assertThat(ran.code()).as(String.join(" ", arguments) + "\n" + ran.text()).isZero();
    return ran.text();
  }

  Ran git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a program in the repository, away from the configuration of whoever runs the tests. */
  Ran run(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home.toString(),
                "XDG_CONFIG_HOME", home.resolve("xdg").toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "a",
                "GIT_AUTHOR_EMAIL", "a@b.example",
                "GIT_COMMITTER_NAME", "a",
                "GIT_COMMITTER_EMAIL", "a@b.example",
                "GIT_EDITOR", "true",
                "LC_ALL", "C"));
    builder.environment().remove("GIT_CONFIG_GLOBAL");
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ran(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
