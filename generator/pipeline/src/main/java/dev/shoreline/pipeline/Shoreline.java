package dev.shoreline.pipeline;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Emitters;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.model.Design;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline: specs in, messages, verdicts and files out. Every front end comes through
 * here.
 */
public final class Shoreline {
  private Shoreline() {}

  /** Told of work under way. */
  public interface Progress {
    Progress NONE = (what, done, total) -> {};

    void step(String what, long done, long total);
  }

  /**
   * @param roots files or folders; all files of a folder form one project
   * @param base what paths in messages are relative to
   * @param asOf the day that waivers are judged on
   * @param designs only these designs, by name; all when empty
   */
  public record Request(
      List<Path> roots, Path base, LocalDate asOf, List<String> designs, Progress progress) {
    public Request {
      roots = List.copyOf(roots);
      designs = List.copyOf(designs);
    }
  }

  /**
   * @param designs every design with its verdicts, in the order of files and text
   * @param spec messages about the specs themselves; with an error among them nothing is built
   * @param diagnostics those and the ones that verdicts give, in the order of their places
   * @param texts text of a file by the path in its spans; empty when there is none
   */
  public record Checked(
      List<Conformance> designs,
      List<Diagnostic> spec,
      List<Diagnostic> diagnostics,
      Function<String, String> texts) {
    public Checked {
      designs = List.copyOf(designs);
      spec = List.copyOf(spec);
      diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Whether the specs themselves have errors. */
    public boolean isBroken() {
      return spec.stream().anyMatch(Diagnostic::isError);
    }
  }

  /**
   * @param folders where each design's outputs are, by design name
   * @param failures outputs that could not be made, each in one sentence
   */
  public record Built(Map<String, Path> folders, List<String> failures) {
    public Built {
      folders = java.util.Collections.unmodifiableMap(new TreeMap<>(folders));
      failures = List.copyOf(failures);
    }
  }

  /** Ids of all outputs. */
  public static List<String> emitters() {
    return Emitters.all().stream().map(Emitter::id).toList();
  }

  public static Checked check(Request request) {
    return check(Project.onDisk(request.roots(), request.base()), request);
  }

  /** Checks specs held in memory: path to text. For editors and tests. */
  public static Checked check(Map<String, String> texts, LocalDate asOf) {
    Request request = new Request(List.of(), Path.of(""), asOf, List.of(), Progress.NONE);
    return check(Project.inMemory(texts), request);
  }

  private static Checked check(Project project, Request request) {
    request.progress().step("reading", 0, project.own().size());
    SpecReader reader = SpecReader.open(Workspace.of(project.all()));
    List<ParsedFile> files = reader.read(project.own());
    Result<List<Design>> elaborated = Elaborator.elaborate(reader, files);

    List<Diagnostic> spec = new ArrayList<>(project.diagnostics());
    reader.files().forEach(f -> spec.addAll(f.diagnostics()));
    spec.addAll(elaborated.diagnostics());
    if (project.own().isEmpty() && project.diagnostics().isEmpty()) {
      spec.add(nothingToCheck(request));
    }

    boolean broken = spec.stream().anyMatch(Diagnostic::isError);
    List<Diagnostic> all = new ArrayList<>(spec);
    List<Conformance> designs = new ArrayList<>();
    List<Design> wanted = wanted(elaborated.value(), request, all);
    for (Design design : wanted) {
      request.progress().step(design.name(), designs.size(), wanted.size());
      Conformance conformance = Checker.check(Analysis.of(design), request.asOf());
      designs.add(conformance);
      // With an error in the specs most warnings are its consequences: what is wrong is not stated.
      Checker.diagnostics(conformance).stream()
          .filter(d -> !broken || d.isError())
          .forEach(all::add);
    }
    all.sort(Diagnostic.ORDER);
    spec.sort(Diagnostic.ORDER);
    return new Checked(designs, spec, withoutRepeats(all), texts(project));
  }

  private static Diagnostic nothingToCheck(Request request) {
    String where =
        request.roots().isEmpty()
            ? "."
            : ProjectFiles.shown(request.roots().get(0), request.base());
    return Diagnostic.error(
            "file.NoSpecs", Span.startOf(where), "there are no .shore files in " + where)
        .withHint("shoreline init FOLDER makes a spec to start from");
  }

  private static List<Design> wanted(
      List<Design> designs, Request request, List<Diagnostic> diagnostics) {
    for (String name : request.designs()) {
      if (designs.stream().noneMatch(d -> d.name().equals(name))) {
        diagnostics.add(
            Diagnostic.error("design.Unknown", Span.NONE, "there is no design " + name));
      }
    }
    return request.designs().isEmpty()
        ? designs
        : designs.stream().filter(d -> request.designs().contains(d.name())).toList();
  }

  private static List<Diagnostic> withoutRepeats(List<Diagnostic> sorted) {
    return sorted.stream().distinct().toList();
  }

  private static Function<String, String> texts(Project project) {
    Map<String, SourceFile> byPath = new HashMap<>();
    project.library().forEach(f -> byPath.put(f.path(), f));
    project.own().forEach(f -> byPath.put(f.path(), f));
    return path -> {
      SourceFile file = byPath.get(path);
      return file == null ? "" : file.text();
    };
  }

  /**
   * Writes the outputs of every design to a folder of its own. Each output is made whole before any
   * of its files is put in place, so one that fails leaves what was there before.
   *
   * @param only ids of the outputs wanted; all when empty
   */
  public static Built build(Checked checked, Path out, List<String> only, Progress progress) {
    Map<String, Path> folders = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    if (checked.isBroken()) {
      return new Built(folders, List.of());
    }
    OutputNames names = new OutputNames();
    List<Emitter> emitters =
        Emitters.all().stream().filter(e -> only.isEmpty() || only.contains(e.id())).toList();
    long done = 0;
    long total = (long) checked.designs().size() * emitters.size();
    for (Conformance conformance : checked.designs()) {
      Design design = conformance.analysis().design();
      Path folder = out.resolve(names.folderOf(design));
      for (Emitter emitter : emitters) {
        progress.step(design.name() + " " + emitter.id(), done++, total);
        write(emitter, conformance, folder, failures);
      }
      folders.put(design.qualifiedName(), folder);
    }
    return new Built(folders, failures);
  }

  static void write(Emitter emitter, Conformance conformance, Path folder, List<String> failures) {
    OutputFolder output = new OutputFolder(folder);
    String what = emitter.id() + " of " + conformance.analysis().design().name();
    try {
      emitter.emit(conformance, output);
      output.commit();
    } catch (IOException e) {
      failures.add(what + " was not written to " + folder + ": " + reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // An emitter's fault must not cost the outputs of the others.
      failures.add(what + " could not be made, please report it: " + e);
    }
  }

  static String reason(IOException e) {
    if (e instanceof FileSystemException f && f.getFile() != null) {
      // Systems differ in what they call a path that leads through a file.
      for (Path p = Path.of(f.getFile()).getParent(); p != null; p = p.getParent()) {
        if (Files.isRegularFile(p)) {
          return "a file stands where a folder is needed (" + p + ")";
        }
      }
    }
    String kind =
        switch (e.getClass().getSimpleName()) {
          case "AccessDeniedException" -> "no permission to write";
          case "FileAlreadyExistsException" -> "a file stands where a folder is needed";
          case "NotDirectoryException" -> "a file stands where a folder is needed";
          case "FileSystemException" -> "the file system refused";
          default -> "writing failed";
        };
    return kind + " (" + e.getMessage() + ")";
  }

  /**
   * Designs side by side.
   *
   * @param folder where the comparison was written; null when nothing was to be
   * @param failures outputs that could not be made, each in one sentence
   */
  public record Compared(Comparison comparison, @Nullable Path folder, List<String> failures) {
    public Compared {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Puts checked designs side by side. With {@code out}, every form of the comparison is written to
   * the folder {@code compare} below it, and beside that folder the conformance report of each
   * design, which the page leads to.
   *
   * @param order names of designs that come first, in that order; the others follow as written
   * @param scale size that extensive figures are brought to; null for designs as they stand
   */
  public static Compared compare(
      Checked checked,
      List<String> order,
      @Nullable Scale scale,
      @Nullable Path out,
      Progress progress) {
    return new ComparisonFolder(checked, order, scale, progress).write(out);
  }

  /** The files an emitter makes, in memory. For tests and previews. */
  public static Map<String, byte[]> render(Conformance conformance, String emitterId) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Emitter emitter : Emitters.all()) {
      if (emitter.id().equals(emitterId)) {
        emitter.emit(conformance, files::put);
      }
    }
    return files;
  }
}
