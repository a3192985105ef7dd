package dev.shoreline.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The spec files that the tests of this module share. */
public final class Samples {
  public static final List<String> NAMES =
      List.of("kinds", "sources", "parts", "standards", "xpo", "words", "populations");

  private Samples() {}

  public static SourceFile file(String name) {
    String path = "/samples/" + name + ".shore";
    try (InputStream in = Samples.class.getResourceAsStream(path)) {
      return SourceFile.of(name + ".shore", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<SourceFile> all() {
    return NAMES.stream().map(Samples::file).toList();
  }

  /** The samples with some files of one's own. */
  public static Workspace workspace(SourceFile... more) {
    java.util.ArrayList<SourceFile> files = new java.util.ArrayList<>(all());
    files.addAll(List.of(more));
    return Workspace.of(files);
  }

  /** Reads a file beside the samples. */
  public static ParsedFile read(String text) {
    SourceFile file = SourceFile.of("test.shore", text);
    return SpecReader.open(workspace(file)).read(List.of(file)).get(0);
  }
}
