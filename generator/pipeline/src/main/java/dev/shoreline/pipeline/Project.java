package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one project and the spec libraries it can see. A project's own file hides a library
 * file of the same path, so no project can be broken by a library that grows.
 *
 * @param own the project's files, sorted by path
 * @param library files of the libraries
 * @param diagnostics what could not be read
 */
public record Project(
    List<SourceFile> own, List<SourceFile> library, List<Diagnostic> diagnostics) {

  /** Reads the files below some folders. */
  public static Project onDisk(List<Path> roots, Path base) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SourceFile> own = new ArrayList<>();
    for (Map.Entry<String, Path> file : ProjectFiles.find(roots, base, diagnostics).entrySet()) {
      own.add(SourceFile.of(file.getKey(), read(file.getKey(), file.getValue(), diagnostics)));
    }
    return new Project(own, standardLibrary(), diagnostics);
  }

  /** A project held in memory: path to text. */
  public static Project inMemory(Map<String, String> texts) {
    List<SourceFile> own = new ArrayList<>();
    new TreeMap<>(texts).forEach((path, text) -> own.add(SourceFile.of(path, text)));
    return new Project(own, standardLibrary(), List.of());
  }

  private static String read(String shown, Path file, List<Diagnostic> diagnostics) {
    try {
      if (Files.size(file) > Texts.LARGEST) {
        diagnostics.add(
            Diagnostic.error(
                    "file.TooLarge",
                    dev.shoreline.model.message.Span.startOf(shown),
                    "the file is larger than 64 MiB")
                .withHint("split it; files of one package see each other"));
        return "";
      }
      return Texts.decode(shown, Files.readAllBytes(file), diagnostics);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              "file.Unreadable",
              dev.shoreline.model.message.Span.startOf(shown),
              shown + " cannot be read"));
      return "";
    }
  }

  private static List<SourceFile> standardLibrary() {
    List<SourceFile> files = new ArrayList<>();
    LibraryFiles.onClassPath(Project.class.getClassLoader())
        .forEach((path, text) -> files.add(new SourceFile(path, text)));
    return files;
  }

  /** Own files first, so that they win over library files of the same path. */
  public List<SourceFile> all() {
    List<SourceFile> all = new ArrayList<>(own);
    all.addAll(library);
    return all;
  }
}
