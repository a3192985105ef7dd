package dev.shoreline.syntax;

import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.DeclarationScanner;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.outline.DeclaredName;
import dev.shoreline.syntax.outline.FileOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All files that can see one another, and who declares what. Files are only scanned here; they are
 * parsed when something in them is needed.
 */
public final class Workspace {
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final Map<String, FileOutline> outlines = new HashMap<>();
  private final Map<String, List<Declared>> byQualifiedName = new HashMap<>();
  private final TreeMap<String, List<Declared>> bySimpleName = new TreeMap<>();
  private final Map<String, TreeSet<String>> byOwner = new HashMap<>();
  private final TreeSet<String> packages = new TreeSet<>();

  private Workspace() {}

  /** Scans all files; of two with one path the first counts. */
  public static Workspace of(Collection<SourceFile> files) {
    Workspace workspace = new Workspace();
    for (SourceFile file : files) {
      workspace.files.putIfAbsent(file.path(), file);
    }
    for (SourceFile file : workspace.files.values()) {
      workspace.add(file, DeclarationScanner.scan(file.text()));
    }
    return workspace;
  }

  private void add(SourceFile file, FileOutline outline) {
    outlines.put(file.path(), outline);
    if (!outline.packageName().isEmpty()) {
      packages.add(outline.packageName());
    }
    for (DeclaredName name : outline.declarations()) {
      if (!name.kind().isReferable()) {
        continue;
      }
      Declared declared = new Declared(file, outline.packageName(), name);
      byQualifiedName
          .computeIfAbsent(declared.qualifiedName(), k -> new ArrayList<>(1))
          .add(declared);
      bySimpleName.computeIfAbsent(declared.simpleName(), k -> new ArrayList<>(1)).add(declared);
      byOwner.computeIfAbsent(declared.owner(), k -> new TreeSet<>()).add(declared.simpleName());
    }
  }

  /** Sorted by path. */
  public Collection<SourceFile> files() {
    return Collections.unmodifiableCollection(files.values());
  }

  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /**
   * @throws IllegalArgumentException if the file is not of this workspace
   */
  public FileOutline outline(SourceFile file) {
    FileOutline outline = outlines.get(file.path());
    if (outline == null) {
      throw new IllegalArgumentException("not in this workspace: " + file.path());
    }
    return outline;
  }

  /** What is declared under a qualified name; several of one kind are a mistake of the files. */
  public List<Declared> find(String qualifiedName) {
    return Collections.unmodifiableList(byQualifiedName.getOrDefault(qualifiedName, List.of()));
  }

  /** What is declared under a name in any package. */
  public List<Declared> findAnywhere(String simpleName) {
    return Collections.unmodifiableList(bySimpleName.getOrDefault(simpleName, List.of()));
  }

  /**
   * What an import of all of a package or of a standard makes known.
   *
   * @param owner full name of the package or standard
   * @return simple names, sorted
   */
  public Collection<String> namesIn(String owner) {
    return Collections.unmodifiableCollection(byOwner.getOrDefault(owner, new TreeSet<>()));
  }

  /** All declarations of one kind, by file and then in the order of the text. */
  public List<Declared> all(DeclarationKind kind) {
    List<Declared> found = new ArrayList<>();
    for (SourceFile file : files.values()) {
      FileOutline outline = outline(file);
      for (DeclaredName name : outline.declarations()) {
        if (name.kind() == kind) {
          found.add(new Declared(file, outline.packageName(), name));
        }
      }
    }
    return found;
  }

  /** Names of all packages that a file states, sorted. */
  public Collection<String> packages() {
    return Collections.unmodifiableCollection(packages);
  }

  /** Whether some file states this package. */
  public boolean hasPackage(String name) {
    return packages.contains(name);
  }

  /** All names without their packages, sorted, for suggestions. */
  public Collection<String> simpleNames() {
    return Collections.unmodifiableCollection(bySimpleName.keySet());
  }
}
