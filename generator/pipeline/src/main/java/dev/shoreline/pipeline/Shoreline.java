package dev.shoreline.pipeline;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricChecker;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.elaborate.Elaborated;
import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Emitters;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.emit.compare.Scale;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import dev.shoreline.model.ComparisonText;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
   * @param designs only these designs, by name, with or without the package; the name of a design
   *     with variants means all of them; all when empty
   * @param libraries jars or folders of spec libraries beside the standard library
   */
  public record Request(
      List<Path> roots,
      Path base,
      LocalDate asOf,
      List<String> designs,
      Progress progress,
      List<Path> libraries) {
    public Request {
      roots = List.copyOf(roots);
      designs = List.copyOf(designs);
      libraries = List.copyOf(libraries);
    }

    /** With the standard library alone. */
    public Request(
        List<Path> roots, Path base, LocalDate asOf, List<String> designs, Progress progress) {
      this(roots, base, asOf, designs, progress, List.of());
    }
  }

  /**
   * @param designs every design with its verdicts, in the order of files and text
   * @param comparisons the {@code compare} statements whose designs are all among {@code designs}
   * @param fabrics the {@code fabric} statements whose switches are all among {@code designs}, with
   *     their verdicts
   * @param spec messages about the specs themselves; with an error among them nothing is built
   * @param diagnostics those and the ones that verdicts give, in the order of their places
   * @param texts text of a file by the path in its spans; empty when there is none
   */
  public record Checked(
      List<Conformance> designs,
      List<ComparisonText> comparisons,
      List<FabricConformance> fabrics,
      List<Diagnostic> spec,
      List<Diagnostic> diagnostics,
      Function<String, String> texts) {
    public Checked {
      designs = List.copyOf(designs);
      comparisons = List.copyOf(comparisons);
      fabrics = List.copyOf(fabrics);
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
   * @param comparisons pages of the {@code compare} statements, in the order of the text
   * @param fabrics where each fabric's outputs are, by its qualified name
   * @param failures outputs that could not be made, each in one sentence
   */
  public record Built(
      Map<String, Path> folders,
      List<Path> comparisons,
      Map<String, Path> fabrics,
      List<String> failures) {
    public Built {
      fabrics = java.util.Collections.unmodifiableMap(new TreeMap<>(fabrics));
      comparisons = List.copyOf(comparisons);
      folders = java.util.Collections.unmodifiableMap(new TreeMap<>(folders));
      failures = List.copyOf(failures);
    }
  }

  /** Ids of all outputs of a design. */
  public static List<String> emitters() {
    return Emitters.all().stream().map(Emitter::id).toList();
  }

  /** Ids of all outputs of a fabric. */
  public static List<String> fabricEmitters() {
    return FabricFolder.outputs();
  }

  /** Ids of all outputs of a build: those of its designs and fabrics, and its comparisons. */
  public static List<String> outputs() {
    List<String> ids = new ArrayList<>(emitters());
    ids.addAll(fabricEmitters());
    ids.add(ComparisonFolder.FOLDER);
    return ids;
  }

  public static Checked check(Request request) {
    return check(Project.onDisk(request.roots(), request.base(), request.libraries()), request);
  }

  /** Checks specs held in memory: path to text. For editors and tests. */
  public static Checked check(Map<String, String> texts, LocalDate asOf) {
    Request request = new Request(List.of(), Path.of(""), asOf, List.of(), Progress.NONE);
    return check(Project.inMemory(texts), request);
  }

  /** Checks a project that has been read already. */
  public static Checked check(Project project, Request request) {
    return check(SpecReader.open(Workspace.of(project.all())), project, request);
  }

  /**
   * Checks a project with a reader that may have read some of it before, as an editor has.
   *
   * @param reader of a workspace of the project's files
   */
  public static Checked check(SpecReader reader, Project project, Request request) {
    request.progress().step("reading", 0, project.own().size());
    List<ParsedFile> files = reader.read(project.own());
    Result<Elaborated> elaborated = Elaborator.elaborate(reader, files);

    List<Diagnostic> spec = new ArrayList<>(project.diagnostics());
    reader.files().forEach(f -> spec.addAll(f.diagnostics()));
    spec.addAll(elaborated.diagnostics());
    if (project.own().isEmpty() && project.diagnostics().isEmpty()) {
      spec.add(nothingToCheck(request));
    }

    return judged(
        project,
        request,
        spec,
        elaborated.value(),
        design -> Checker.check(Analysis.of(design), request.asOf()));
  }

  /**
   * Judges designs that have been elaborated, and puts together all there is to say.
   *
   * @param spec messages about the specs, in any order
   * @param judge the verdicts on a design
   */
  static Checked judged(
      Project project,
      Request request,
      List<Diagnostic> spec,
      Elaborated elaborated,
      Function<Design, Conformance> judge) {
    boolean broken = spec.stream().anyMatch(Diagnostic::isError);
    List<Diagnostic> all = new ArrayList<>(spec);
    List<Conformance> designs = new ArrayList<>();
    List<Design> wanted = wanted(elaborated.designs(), request, all);
    for (Design design : wanted) {
      request.progress().step(design.name(), designs.size(), wanted.size());
      designs.add(judge.apply(design));
    }
    List<FabricConformance> fabrics = FabricFolder.check(elaborated.fabrics(), designs);
    List<Diagnostic> found = new ArrayList<>(Findings.of(designs));
    fabrics.forEach(f -> found.addAll(FabricChecker.diagnostics(f)));
    // With an error in the specs most warnings are its consequences: what is wrong is not stated.
    found.stream().filter(d -> !broken || d.isError()).forEach(all::add);
    all.sort(Diagnostic.ORDER);
    List<Diagnostic> sorted = new ArrayList<>(spec);
    sorted.sort(Diagnostic.ORDER);
    return new Checked(
        designs,
        whole(elaborated.comparisons(), wanted),
        fabrics,
        sorted,
        withoutRepeats(all),
        texts(project));
  }

  static Diagnostic nothingToCheck(Request request) {
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
      if (designs.stream().noneMatch(d -> d.isCalled(name))) {
        diagnostics.add(
            Diagnostic.error("design.Unknown", Span.NONE, "there is no design " + name));
      }
    }
    return request.designs().isEmpty()
        ? designs
        : designs.stream().filter(d -> request.designs().stream().anyMatch(d::isCalled)).toList();
  }

  private static List<ComparisonText> whole(List<ComparisonText> stated, List<Design> designs) {
    Set<String> names = designs.stream().map(Design::qualifiedName).collect(Collectors.toSet());
    return stated.stream()
        .filter(c -> c.columns().stream().allMatch(k -> names.contains(k.design())))
        .toList();
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
   * Writes the outputs of every design and fabric to a folder of its own, and what {@code compare}
   * statements ask for to the folder {@code compare}. Each output is made whole before any of its
   * files is put in place, so one that fails leaves what was there before.
   *
   * @param only ids of the outputs wanted; all when empty
   */
  public static Built build(Checked checked, Path out, List<String> only, Progress progress) {
    Map<String, Path> folders = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    if (checked.isBroken()) {
      return new Built(folders, List.of(), Map.of(), List.of());
    }
    OutputNames names = new OutputNames();
    Map<String, String> reports = new HashMap<>();
    List<Emitter> emitters =
        Emitters.all().stream().filter(e -> only.isEmpty() || only.contains(e.id())).toList();
    long done = 0;
    long total = (long) checked.designs().size() * emitters.size();
    for (Conformance conformance : checked.designs()) {
      Design design = conformance.analysis().design();
      String name = names.folderOf(design);
      Path folder = out.resolve(name);
      for (Emitter emitter : emitters) {
        progress.step(design.name() + " " + emitter.id(), done++, total);
        int before = failures.size();
        write(emitter, conformance, folder, failures);
        if (emitter instanceof ConformanceEmitter && failures.size() == before) {
          reports.put(design.qualifiedName(), ComparisonFolder.address(name));
        }
      }
      folders.put(design.qualifiedName(), folder);
    }
    List<Path> pages = new ArrayList<>();
    if (only.isEmpty() || only.contains(ComparisonFolder.FOLDER)) {
      ComparisonFolder comparisons = new ComparisonFolder(checked, out, reports);
      for (ComparisonText statement : checked.comparisons()) {
        Compared compared = comparisons.of(statement, null);
        failures.addAll(compared.failures());
        Path page = compared.page();
        if (page != null && compared.failures().isEmpty()) {
          pages.add(page);
        }
      }
    }
    Map<String, Path> fabrics =
        new FabricFolder(names, out, progress, failures).build(checked.fabrics(), only);
    return new Built(folders, pages, fabrics, failures);
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
   * @param page where its HTML form was written, the other forms beside it; null when nothing was
   * @param failures outputs that could not be made, each in one sentence
   */
  public record Compared(Comparison comparison, @Nullable Path page, List<String> failures) {
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
    List<String> failures = new ArrayList<>();
    Compared compared = comparisons(checked, out, progress, failures).all(order, scale);
    failures.addAll(compared.failures());
    return new Compared(compared.comparison(), compared.page(), failures);
  }

  /**
   * Makes what {@code compare} statements ask for, one comparison for each of them, and writes it
   * as {@link #compare} does. A failure of a report is told with the first of them.
   *
   * @param stated of {@link Checked#comparisons()}
   * @param scale in place of the scale that a statement gives; null for that
   */
  public static List<Compared> compareStated(
      Checked checked,
      List<ComparisonText> stated,
      @Nullable Scale scale,
      @Nullable Path out,
      Progress progress) {
    List<String> failures = new ArrayList<>();
    ComparisonFolder folder = comparisons(checked, out, progress, failures);
    List<Compared> all = new ArrayList<>();
    for (ComparisonText statement : stated) {
      Compared compared = folder.of(statement, scale);
      failures.addAll(compared.failures());
      all.add(new Compared(compared.comparison(), compared.page(), failures));
      failures.clear();
    }
    return all;
  }

  private static ComparisonFolder comparisons(
      Checked checked, @Nullable Path out, Progress progress, List<String> failures) {
    return new ComparisonFolder(
        checked,
        out,
        out == null ? Map.of() : ComparisonFolder.reports(checked, out, progress, failures));
  }

  /** The same of a fabric. */
  public static Map<String, byte[]> render(FabricConformance fabric, String emitterId) {
    return FabricFolder.render(fabric, emitterId);
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
