package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A project whose files change while it is looked at. For one thread. */
public final class LiveProject {
  private final List<SourceFile> library;
  private final Map<String, SourceFile> libraryByPath = new HashMap<>();
  private final List<Diagnostic> unread;
  private final TreeMap<String, FileOnDisk> own = new TreeMap<>();
  private final Set<String> changed = new HashSet<>();
  private @Nullable SpecReader reader;
  private @Nullable Project project;
  private Shoreline.@Nullable Checked checked;

  /**
   * @param library files of all spec libraries
   * @param unread what is wrong with the libraries
   */
  public LiveProject(List<SourceFile> library, List<Diagnostic> unread) {
    this.library = List.copyOf(library);
    library.forEach(f -> libraryByPath.putIfAbsent(f.path(), f));
    this.unread = List.copyOf(unread);
  }

  /** Takes a file of the project, new or in the place of what it was. */
  public void put(FileOnDisk file) {
    own.put(file.source().path(), file);
    touch(file.source().path());
  }

  public void remove(String path) {
    if (own.remove(path) != null) {
      touch(path);
    }
  }

  private void touch(String path) {
    changed.add(path);
    reader = null;
    project = null;
    checked = null;
  }

  public boolean isOwn(String path) {
    return own.containsKey(path);
  }

  /** One of the project's own files. */
  public Optional<FileOnDisk> file(String path) {
    return Optional.ofNullable(own.get(path));
  }

  /** A file of a library, also one that a file of the project hides. */
  public Optional<SourceFile> library(String path) {
    return Optional.ofNullable(libraryByPath.get(path));
  }

  /** Paths of the project's own files, sorted. */
  public Set<String> paths() {
    return own.keySet();
  }

  /** The project as it is now. */
  public Project project() {
    Project known = project;
    if (known == null) {
      List<Diagnostic> diagnostics = new ArrayList<>(unread);
      own.values().forEach(f -> diagnostics.addAll(f.diagnostics()));
      known =
          new Project(
              own.values().stream().map(FileOnDisk::source).toList(), library, diagnostics);
      project = known;
    }
    return known;
  }

  /** A reader of the project as it is now. */
  public SpecReader reader() {
    SpecReader known = reader;
    if (known == null) {
      known = SpecReader.open(Workspace.of(project().all()));
      reader = known;
    }
    return known;
  }

  /**
   * Reads and links what changed.
   *
   * @return what is wrong with each file by itself, for those where that may be new
   */
  public Map<String, List<Diagnostic>> update() {
    Map<String, List<Diagnostic>> found = new TreeMap<>();
    for (ParsedFile file : reader().read(project().own())) {
      found.put(file.file().path(), file.diagnostics());
    }
    changed.clear();
    return found;
  }

  /**
   * Elaborates the next bit of what changed.
   *
   * @param stop asked now and then; when true, nothing is done for now
   * @return whether there is more to do
   */
  public boolean elaborate(LocalDate asOf, BooleanSupplier stop) {
    if (checked == null) {
      checked = Shoreline.check(reader(), project(), request(asOf));
    }
    return false;
  }

  private static Shoreline.Request request(LocalDate asOf) {
    return new Shoreline.Request(
        List.of(), Path.of(""), asOf, List.of(), Shoreline.Progress.NONE);
  }

  /** What is left to do for verdicts; may be run on another thread, once. */
  public Judging judging(LocalDate asOf) {
    Shoreline.Checked known = checked;
    if (known == null) {
      throw new IllegalStateException("not elaborated");
    }
    return stop -> Optional.of(known);
  }

  /** Judges designs; touches no syntax tree. */
  @FunctionalInterface
  public interface Judging {
    /** Empty when it was stopped. */
    Optional<Shoreline.Checked> run(BooleanSupplier stop);
  }
}
