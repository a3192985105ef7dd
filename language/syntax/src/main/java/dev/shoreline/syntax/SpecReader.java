package dev.shoreline.syntax;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.check.FileChecks;
import dev.shoreline.syntax.link.FileLinker;
import dev.shoreline.syntax.link.ImportScope;
import dev.shoreline.syntax.link.InheritanceCycles;
import dev.shoreline.syntax.link.WantedKinds;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.parse.SourceAdapter;
import dev.shoreline.syntax.parse.SpecParser;
import dev.shoreline.syntax.shoreline.Classifier;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of a workspace and whatever they refer to, each once. Not for use by several threads.
 */
public final class SpecReader {
  private final Workspace workspace;
  private final TreeMap<String, Unit> units = new TreeMap<>();
  private final Deque<Unit> unlinked = new ArrayDeque<>();
  private final InheritanceCycles cycles = new InheritanceCycles();

  private SpecReader(Workspace workspace) {
    this.workspace = workspace;
  }

  public static SpecReader open(Workspace workspace) {
    return new SpecReader(workspace);
  }

  public Workspace workspace() {
    return workspace;
  }

  /**
   * Reads files, and with them all that they refer to.
   *
   * @param requested files of the workspace; only these are checked for what is wrong within a file
   * @return the requested files, sorted by path
   */
  public List<ParsedFile> read(Collection<SourceFile> requested) {
    TreeMap<String, Unit> wanted = new TreeMap<>();
    for (SourceFile file : requested) {
      wanted.put(file.path(), unit(file));
    }
    linkAll();
    for (Unit unit : wanted.values()) {
      if (unit.request()) {
        unit.add(
            new FileChecks(workspace, unit.file())
                .check(unit.ast(), unit.hasErrors(), unit.isMisread()));
      }
    }
    return wanted.values().stream().map(Unit::parsed).toList();
  }

  /** All files read so far, requested or referred to, sorted by path. */
  public List<ParsedFile> files() {
    return units.values().stream().map(Unit::parsed).toList();
  }

  /** The syntax tree of a declaration, linked; null if faults kept it from being read. */
  public @Nullable Declaration get(Declared declared) {
    Declaration found = unit(declared.file()).find(declared);
    linkAll();
    return found;
  }

  /**
   * What a name stands for in a file, if that is clear, for names in expressions.
   *
   * @param from a file that this reader has read
   * @param type class of declaration that is looked for
   */
  public Optional<Declaration> resolve(SpecFile from, String name, EClass type) {
    SourceFile file = SourceAdapter.fileOf(from);
    if (file == null) {
      return Optional.empty();
    }
    List<Declared> found = unit(file).scope().resolve(name, WantedKinds.of(type));
    return found.size() == 1 ? Optional.ofNullable(get(found.get(0))) : Optional.empty();
  }

  private Unit unit(SourceFile file) {
    Unit known = units.get(file.path());
    if (known != null) {
      return known;
    }
    Unit unit =
        new Unit(file, SpecParser.parse(file), new ImportScope(workspace, workspace.outline(file)));
    units.put(file.path(), unit);
    unlinked.add(unit);
    return unit;
  }

  private void linkAll() {
    List<Classifier> fresh = new ArrayList<>();
    while (!unlinked.isEmpty()) {
      Unit unit = unlinked.remove();
      FileLinker linker = new FileLinker(unit.file(), workspace, unit.scope(), this::target);
      unit.add(linker.link(unit.references()));
      for (Declaration declaration : unit.ast().getDeclarations()) {
        if (declaration instanceof Classifier classifier) {
          fresh.add(classifier);
        }
      }
    }
    for (Diagnostic cycle : cycles.cut(fresh)) {
      Unit unit = units.get(cycle.span().file());
      if (unit != null) {
        unit.add(List.of(cycle));
      }
    }
  }

  private @Nullable EObject target(Declared declared) {
    return unit(declared.file()).find(declared);
  }
}
