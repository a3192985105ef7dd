package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
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
    return onDisk(roots, base, List.of());
  }

  /**
   * The same with further spec libraries.
   *
   * @param libraries jars or folders that have the entry {@value LibraryFiles#MARKER}
   */
  public static Project onDisk(List<Path> roots, Path base, List<Path> libraries) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SourceFile> own = new ArrayList<>();
    for (Map.Entry<String, Path> file : ProjectFiles.find(roots, base, diagnostics).entrySet()) {
      FileOnDisk read = FileOnDisk.read(file.getKey(), file.getValue());
      own.add(read.source());
      diagnostics.addAll(read.diagnostics());
    }
    return new Project(own, VisibleLibraries.of(libraries, diagnostics), diagnostics);
  }

  /** A project held in memory: path to text. */
  public static Project inMemory(Map<String, String> texts) {
    return inMemory(texts, List.of());
  }

  /**
   * The same of texts that were read by somebody else.
   *
   * @param diagnostics what could not be read
   */
  public static Project inMemory(Map<String, String> texts, List<Diagnostic> diagnostics) {
    return inMemory(texts, List.of(), diagnostics);
  }

  /**
   * The same with further spec libraries.
   *
   * @param libraries as of {@link #onDisk(List, Path, List)}
   */
  public static Project inMemory(
      Map<String, String> texts, List<Path> libraries, List<Diagnostic> diagnostics) {
    List<SourceFile> own = new ArrayList<>();
    new TreeMap<>(texts).forEach((path, text) -> own.add(SourceFile.of(path, text)));
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    return new Project(own, VisibleLibraries.of(libraries, all), all);
  }

  /** Texts of the project's own files by their path. */
  public Map<String, String> texts() {
    return texts(own);
  }

  /** Texts of all files of libraries by their path. */
  public Map<String, String> libraryTexts() {
    return texts(library);
  }

  private static Map<String, String> texts(List<SourceFile> files) {
    TreeMap<String, String> texts = new TreeMap<>();
    files.forEach(f -> texts.put(f.path(), f.text()));
    return texts;
  }

  /** Own files first, so that they win over library files of the same path. */
  public List<SourceFile> all() {
    List<SourceFile> all = new ArrayList<>(own);
    all.addAll(library);
    return all;
  }
}
