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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of a workspace and whatever they refer to, each once. Not for use by several threads.
 *
 * <p>One that follows changes keeps all trees that a change leaves as they are: it parses the files
 * that changed, and links anew those that refer to them or hold a name that came or went. It then
 * says what a new reader of the same texts would say.
 */
public final class SpecReader {
  private final Workspace workspace;
  private final @Nullable UseIndex index;
  private final TreeMap<String, Unit> units = new TreeMap<>();
  private final Deque<Unit> unlinked = new ArrayDeque<>();

  /** Files that linking or the checks have something to say about. */
  private final TreeSet<String> faulty = new TreeSet<>();

  /** Files whose messages may suggest other names now. */
  private final TreeSet<String> suggesting = new TreeSet<>();

  private long names;

  private SpecReader(Workspace workspace, @Nullable UseIndex index) {
    this.workspace = workspace;
    this.index = index;
  }

  public static SpecReader open(Workspace workspace) {
    return new SpecReader(workspace, null);
  }

  /** A reader that {@link #change} can be asked of; it then changes the workspace too. */
  public static SpecReader following(Workspace workspace) {
    return new SpecReader(workspace, new UseIndex());
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
        check(unit);
      }
    }
    return wanted.values().stream().map(Unit::parsed).toList();
  }

  private void check(Unit unit) {
    unit.checked(
        new FileChecks(workspace, unit.file())
            .check(unit.ast(), unit.hasErrors(), unit.isMisread()));
    note(unit);
  }

  private void note(Unit unit) {
    if (unit.isFaulty()) {
      faulty.add(unit.file().path());
    } else {
      faulty.remove(unit.file().path());
    }
  }

  /** All files read so far, requested or referred to, sorted by path. */
  public List<ParsedFile> files() {
    return units.values().stream().map(Unit::parsed).toList();
  }

  /**
   * Some files that have been read and all that they are linked to, directly or not.
   *
   * @param alsoNamed whether names in expressions count, as far as they have been asked for
   * @return paths, sorted
   */
  public Set<String> reach(Collection<String> paths, boolean alsoNamed) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(paths);
    while (!next.isEmpty()) {
      String path = next.remove();
      Unit unit = units.get(path);
      if (unit != null && reached.add(path)) {
        next.addAll(unit.links());
        if (alsoNamed) {
          next.addAll(unit.named());
        }
      }
    }
    return reached;
  }

  /** Differs from what it was when a name has come or gone since. */
  public long names() {
    return names;
  }

  /** What is wrong with the text and the names of a file that has been read; sorted. */
  public List<Diagnostic> faults(String path) {
    Unit unit = units.get(path);
    return unit == null ? List.of() : unit.faults();
  }

  /**
   * Takes files, new or in the place of what they were, and reads anew what had been read before.
   *
   * @param removed paths of files that are no more
   * @return paths of files read before whose meaning may have changed: those files, and the ones
   *     that refer to them or hold a name that came or went
   */
  public Set<String> change(Collection<SourceFile> put, Collection<String> removed) {
    UseIndex known = following();
    Set<String> changed = new TreeSet<>(removed);
    put.forEach(f -> changed.add(f.path()));
    Set<String> stale = known.users(changed);
    for (String path : faulty) {
      if (unit(path).speaksOf(changed)) {
        stale.add(path);
      }
    }
    Set<String> words = new TreeSet<>();
    put.forEach(f -> words.addAll(workspace.put(f)));
    removed.forEach(p -> words.addAll(workspace.remove(p)));
    stale.addAll(known.holders(words));
    stale.addAll(changed);
    addCircles(stale);
    stale.removeAll(changed);

    Set<Unit> fresh = new LinkedHashSet<>();
    for (SourceFile file : put) {
      Unit old = forget(file.path());
      if (old != null) {
        Unit unit = unit(file);
        if (old.isRequested()) {
          unit.request();
        }
        fresh.add(unit);
      }
    }
    removed.forEach(this::forget);
    stale.retainAll(units.keySet());
    stale.stream().map(this::unit).forEach(fresh::add);
    for (String path : stale) {
      Unit unit = unit(path);
      known.unuse(path, unit.named());
      unit.named().clear();
      unlink(unit);
    }
    linkAll();
    fresh.stream().filter(Unit::isRequested).forEach(this::check);
    Set<String> affected = new TreeSet<>(changed);
    affected.addAll(stale);
    if (!words.isEmpty()) {
      names++;
      for (String path : faulty) {
        if (!affected.contains(path) && unit(path).isUnresolved()) {
          suggesting.add(path);
        }
      }
    }
    return affected;
  }

  /**
   * Renews what messages suggest, for one file at a time: names elsewhere have changed.
   *
   * @return the files that were read again; empty when there is none left
   */
  public Set<String> renewSuggestions() {
    UseIndex known = following();
    if (suggesting.isEmpty()) {
      return Set.of();
    }
    Set<String> renewed = new TreeSet<>(Set.of(suggesting.first()));
    addCircles(renewed);
    for (String path : renewed) {
      unlink(unit(path));
    }
    linkAll();
    for (String path : renewed) {
      Unit unit = unit(path);
      unit.named().forEach(used -> known.use(path, used));
      if (unit.isRequested()) {
        check(unit);
      }
    }
    return renewed;
  }

  /** These files and all whose meaning hangs on them, directly or not. */
  public Set<String> dependents(Collection<String> paths) {
    UseIndex known = following();
    Set<String> all = new TreeSet<>(paths);
    Set<String> next = all;
    while (!next.isEmpty()) {
      Set<String> users = known.users(next);
      users.removeAll(all);
      all.addAll(users);
      next = users;
    }
    return all;
  }

  /** A circle through a file that is linked anew may be closed no more. */
  private void addCircles(Set<String> stale) {
    Deque<String> next = new ArrayDeque<>(stale);
    while (!next.isEmpty()) {
      Unit unit = units.get(next.remove());
      if (unit != null) {
        unit.circle().stream().filter(stale::add).forEach(next::add);
      }
    }
  }

  private UseIndex following() {
    if (index == null) {
      throw new IllegalStateException("this reader does not follow changes");
    }
    return index;
  }

  private @Nullable Unit forget(String path) {
    suggesting.remove(path);
    faulty.remove(path);
    Unit unit = units.remove(path);
    if (unit != null && index != null) {
      index.unuse(path, unit.links());
      index.unuse(path, unit.named());
      if (workspace.file(path).isEmpty()) {
        index.forgetWords(path);
      }
    }
    return unit;
  }

  private void unlink(Unit unit) {
    String path = unit.file().path();
    suggesting.remove(path);
    if (index != null) {
      index.unuse(path, unit.links());
    }
    unit.unlink(new ImportScope(workspace, workspace.outline(unit.file())));
    note(unit);
    unlinked.add(unit);
  }

  private Unit unit(String path) {
    return Objects.requireNonNull(units.get(path));
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
    Unit unit = unit(file);
    List<Declared> found = unit.scope().resolve(name, WantedKinds.of(type));
    if (found.size() != 1) {
      return Optional.empty();
    }
    use(unit, found.get(0), unit.named());
    return Optional.ofNullable(get(found.get(0)));
  }

  private void use(Unit unit, Declared declared, Set<String> noted) {
    String used = declared.file().path();
    noted.add(used);
    if (index != null) {
      index.use(unit.file().path(), used);
    }
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
    if (index != null) {
      index.words(file.path(), file.text());
    }
    return unit;
  }

  private void linkAll() {
    List<Classifier> fresh = new ArrayList<>();
    while (!unlinked.isEmpty()) {
      Unit unit = unlinked.remove();
      FileLinker linker =
          new FileLinker(unit.file(), workspace, unit.scope(), d -> target(unit, d));
      unit.linked(linker.link(unit.references()));
      note(unit);
      for (Declaration declaration : unit.ast().getDeclarations()) {
        if (declaration instanceof Classifier classifier) {
          fresh.add(classifier);
        }
      }
    }
    for (InheritanceCycles.Circle circle : InheritanceCycles.cut(fresh)) {
      Set<String> paths = new TreeSet<>();
      for (Classifier member : circle.members()) {
        SourceFile file = SourceAdapter.fileOf(member);
        if (file != null) {
          paths.add(file.path());
        }
      }
      for (String path : paths) {
        Unit unit = units.get(path);
        if (unit != null) {
          unit.inCircleWith(paths);
        }
      }
      Unit unit = units.get(circle.message().span().file());
      if (unit != null) {
        unit.linked(List.of(circle.message()));
        note(unit);
      }
    }
  }

  private @Nullable EObject target(Unit from, Declared declared) {
    use(from, declared, from.links());
    return unit(declared.file()).find(declared);
  }
}
