package dev.shoreline.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a project, to be built and changed by a test. */
record TestProject(Path root) {
  /** One of {@code src/it}; poms take the versions of this build. */
  static TestProject of(String name) throws IOException {
    return copy(Path.of("src/it", name), name);
  }

  /** The one that users copy. */
  static TestProject template() throws IOException {
    return copy(Path.of("../../examples/template"), "template");
  }

  private static TestProject copy(Path from, String name) throws IOException {
    Path root = MavenRun.folder(name);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = root.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      String text =
          Files.readString(file)
              .replace("@version@", System.getProperty("it.version"))
              .replace("@surefire@", System.getProperty("it.surefire"));
      Files.writeString(target, text);
    }
    return new TestProject(root);
  }

  MavenRun run(String... words) {
    return MavenRun.of(root, words);
  }

  Path file(String path) {
    return root.resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(file(path), StandardCharsets.UTF_8);
  }

  /** Replaces a text that is there once. */
  void change(String path, String from, String to) throws IOException {
    String text = text(path);
    if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
      throw new IllegalArgumentException(path + " has not once: " + from);
    }
    Files.writeString(file(path), text.replace(from, to));
  }
}
