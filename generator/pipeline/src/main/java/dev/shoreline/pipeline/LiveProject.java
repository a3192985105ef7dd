package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.elaborate.Elaborated;
import dev.shoreline.elaborate.PieceElaborator;
import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.Design;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A project whose files change while it is looked at. What an edit leaves as it is is kept: trees
 * of other files, designs that do not hang on the file, and the verdicts on them. After each step
 * it says what {@link Shoreline#check} of the same texts says. For one thread; work is done in
 * steps that can be stopped, so that this thread is free for edits and questions.
 */
public final class LiveProject {
  private final List<SourceFile> library;
  private final Map<String, SourceFile> libraryByPath = new HashMap<>();
  private final List<Diagnostic> unread;
  private final SpecReader reader;
  private final TreeMap<String, FileOnDisk> own = new TreeMap<>();

  /** Paths whose text the reader does not know yet. */
  private final TreeSet<String> pending = new TreeSet<>();

  /** Own files that have not been read since they came. */
  private final TreeSet<String> toRead = new TreeSet<>();

  /** Own files whose messages may have changed since they were last told. */
  private final TreeSet<String> toTell = new TreeSet<>();

  private final TreeMap<String, Result<Elaborated>> pieces = new TreeMap<>();

  /** Own files whose piece does not count any more. */
  private final TreeSet<String> dirty = new TreeSet<>();

  private final Map<Design, Conformance> judged =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private List<Object> basis = List.of();
  private Set<String> overlayFiles = Set.of();
  private List<Diagnostic> overlays = List.of();
  private long names;
  private @Nullable LocalDate judgedOn;
  private @Nullable PieceElaborator elaborator;
  private @Nullable Project project;

  /**
   * @param library files of all spec libraries
   * @param unread what is wrong with the libraries
   */
  public LiveProject(List<SourceFile> library, List<Diagnostic> unread) {
    this.library = List.copyOf(library);
    library.forEach(f -> libraryByPath.putIfAbsent(f.path(), f));
    this.unread = List.copyOf(unread);
    this.reader = SpecReader.following(Workspace.of(library));
  }

  /** Takes a file of the project, new or in the place of what it was. */
  public void put(FileOnDisk file) {
    own.put(file.source().path(), file);
    pending.add(file.source().path());
    project = null;
  }

  public void remove(String path) {
    if (own.remove(path) != null) {
      pending.add(path);
      project = null;
    }
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
    return Collections.unmodifiableSet(own.keySet());
  }

  /** The project as it is now. */
  public Project project() {
    Project known = project;
    if (known == null) {
      List<Diagnostic> diagnostics = new ArrayList<>(unread);
      own.values().forEach(f -> diagnostics.addAll(f.diagnostics()));
      known =
          new Project(own.values().stream().map(FileOnDisk::source).toList(), library, diagnostics);
      project = known;
    }
    return known;
  }

  /** A reader that knows all files as they are now. */
  public SpecReader reader() {
    if (!pending.isEmpty()) {
      List<SourceFile> put = new ArrayList<>();
      List<String> removed = new ArrayList<>();
      for (String path : pending) {
        FileOnDisk file = own.get(path);
        SourceFile source = file == null ? libraryByPath.get(path) : file.source();
        if (source == null) {
          removed.add(path);
        } else {
          put.add(source);
        }
        if (file == null) {
          toRead.remove(path);
          toTell.remove(path);
          dirty.remove(path);
          pieces.remove(path);
        } else {
          toRead.add(path);
        }
      }
      pending.clear();
      affect(reader.change(put, removed));
    }
    return reader;
  }

  private void affect(Set<String> files) {
    elaborator = null;
    Set<String> hanging = reader.dependents(files);
    boolean isAll = overlayFiles.stream().anyMatch(hanging::contains);
    for (String path : isAll ? own.keySet() : hanging) {
      if (own.containsKey(path)) {
        dirty.add(path);
      }
    }
    files.stream().filter(own::containsKey).forEach(toTell::add);
  }

  /**
   * What is wrong with each file by itself, for files where that may be new; and whether there is
   * more to do.
   */
  public record Step(Map<String, List<Diagnostic>> files, boolean hasMore) {}

  /**
   * Reads and links what changed.
   *
   * @param stop asked now and then; when true, the rest is left for later
   */
  public Step update(BooleanSupplier stop) {
    SpecReader up = reader();
    while (!toRead.isEmpty()) {
      String path = toRead.first();
      up.workspace().file(path).ifPresent(f -> up.read(List.of(f)));
      toRead.remove(path);
      if (stop.getAsBoolean()) {
        break;
      }
    }
    return told();
  }

  private Step told() {
    Map<String, List<Diagnostic>> files = new TreeMap<>();
    for (String path : List.copyOf(toTell)) {
      FileOnDisk file = own.get(path);
      if (file != null && !toRead.contains(path)) {
        List<Diagnostic> all = new ArrayList<>(file.diagnostics());
        all.addAll(parsed(path).diagnostics());
        files.put(path, all);
        toTell.remove(path);
      }
    }
    return new Step(files, !toRead.isEmpty());
  }

  private ParsedFile parsed(String path) {
    SourceFile file = reader.workspace().file(path).orElseThrow();
    return reader.read(List.of(file)).get(0);
  }

  /**
   * Elaborates what hangs on what changed, after {@link #update} has nothing more to do.
   *
   * @param stop asked now and then; when true, the rest is left for later
   */
  public Step elaborate(BooleanSupplier stop) {
    if (!pending.isEmpty() || !toRead.isEmpty()) {
      return update(stop);
    }
    for (Set<String> renewed = reader.renewSuggestions();
        !renewed.isEmpty();
        renewed = reader.renewSuggestions()) {
      renewed.stream().filter(own::containsKey).forEach(toTell::add);
      if (stop.getAsBoolean()) {
        return new Step(told().files(), true);
      }
    }
    PieceElaborator piecewise = elaborator();
    while (!dirty.isEmpty()) {
      String path = dirty.first();
      pieces.put(path, piecewise.read(parsed(path)));
      dirty.remove(path);
      if (stop.getAsBoolean()) {
        break;
      }
    }
    return new Step(told().files(), !dirty.isEmpty());
  }

  /**
   * Elaborates one file before all others: its author looks at it.
   *
   * @return what elaboration finds wrong in it; empty if that cannot be said now
   */
  public Optional<List<Diagnostic>> preview(String path) {
    if (!pending.isEmpty() || !toRead.isEmpty() || !own.containsKey(path)) {
      return Optional.empty();
    }
    PieceElaborator piecewise = elaborator();
    if (dirty.contains(path)) {
      pieces.put(path, piecewise.read(parsed(path)));
      dirty.remove(path);
    }
    Result<Elaborated> piece = pieces.get(path);
    return piece == null
        ? Optional.empty()
        : Optional.of(
            piece.diagnostics().stream().filter(d -> d.span().file().equals(path)).toList());
  }

  /** The number of files that {@link #update} and {@link #elaborate} still have to deal with. */
  public int remaining() {
    return toRead.size() + dirty.size();
  }

  private PieceElaborator elaborator() {
    PieceElaborator known = elaborator;
    if (known == null) {
      known = new PieceElaborator(reader, own.keySet(), reader.reach(own.keySet(), false));
      elaborator = known;
      List<Object> now = known.basis();
      if (!now.equals(basis)) {
        dirty.addAll(own.keySet());
      }
      basis = now;
      boolean overlaid = !known.overlayFiles().isEmpty();
      overlayFiles = Set.copyOf(known.overlayFiles());
      overlays = overlaid ? known.checkOverlays() : List.of();
      if (names != reader.names()) {
        names = reader.names();
        pieces.forEach(
            (path, piece) -> {
              if (!piece.diagnostics().isEmpty()) {
                dirty.add(path);
              }
            });
      }
    }
    return known;
  }

  /** What is left to do for verdicts, once nothing is left to elaborate. */
  @FunctionalInterface
  public interface Judging {
    /**
     * Judges the designs that are new. Touches no syntax tree, so that any one thread may run it.
     *
     * @param stop asked before each design
     * @return empty when it was stopped; what was judged by then is kept
     */
    Optional<Shoreline.Checked> run(BooleanSupplier stop, Shoreline.Progress progress);
  }

  /**
   * @param asOf the day that waivers are judged on
   */
  public Judging judging(LocalDate asOf) {
    if (!asOf.equals(judgedOn)) {
      judged.clear();
      judgedOn = asOf;
    }
    List<Design> designs = new ArrayList<>();
    List<ComparisonText> comparisons = new ArrayList<>();
    List<Fabric> fabrics = new ArrayList<>();
    for (Result<Elaborated> piece : pieces.values()) {
      designs.addAll(piece.value().designs());
      comparisons.addAll(piece.value().comparisons());
      fabrics.addAll(piece.value().fabrics());
    }
    Set<Design> present = Collections.newSetFromMap(new IdentityHashMap<>());
    present.addAll(designs);
    judged.keySet().removeIf(d -> !present.contains(d));
    return new PieceJudging(
        project(), spec(asOf), new Elaborated(designs, comparisons, fabrics), asOf, judged);
  }

  private List<Diagnostic> spec(LocalDate asOf) {
    List<Diagnostic> spec = new ArrayList<>(project().diagnostics());
    for (String path : reader.reach(own.keySet(), true)) {
      spec.addAll(own.containsKey(path) ? parsed(path).diagnostics() : reader.faults(path));
    }
    Set<Diagnostic> elaborated = new LinkedHashSet<>(overlays);
    pieces.values().forEach(p -> elaborated.addAll(p.diagnostics()));
    spec.addAll(elaborated);
    if (own.isEmpty() && project().diagnostics().isEmpty()) {
      spec.add(Shoreline.nothingToCheck(PieceJudging.request(asOf, Shoreline.Progress.NONE)));
    }
    return spec;
  }
}
