package dev.shoreline.syntax.link;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words the messages about names that cannot be linked. */
final class LinkMessages {
  /** How many names of a file are compared with all others; each comparison walks the workspace. */
  private static final int SUGGESTIONS = 20;

  private final Workspace workspace;
  private final ImportScope scope;
  private int suggested;

  LinkMessages(Workspace workspace, ImportScope scope) {
    this.workspace = workspace;
    this.scope = scope;
  }

  Diagnostic unknown(String name, Set<DeclarationKind> wanted, Span at) {
    String what = words(wanted);
    List<Declared> others = scope.resolve(name, Set.of(DeclarationKind.values()));
    if (!others.isEmpty()) {
      Declared other = others.get(0);
      return Diagnostic.error(
              "link.WrongKind",
              at,
              "`"
                  + Shortened.of(name)
                  + "` is a "
                  + other.kind().keyword()
                  + "; a "
                  + what
                  + " must stand here")
          .withRelated(other.span(), "declared here");
    }
    Diagnostic unknown =
        Diagnostic.error(
            "link.UnknownName", at, "there is no " + what + " `" + Shortened.of(name) + "`");
    List<Declared> elsewhere = elsewhere(name, wanted);
    if (!elsewhere.isEmpty()) {
      return unknown.withHint(
          "write `import " + importable(elsewhere.get(0)) + "`" + also(elsewhere));
    }
    return unknown.withHint(didYouMean(name, wanted));
  }

  Diagnostic ambiguous(String name, List<Declared> found, Span at) {
    List<String> all = found.stream().map(Declared::qualifiedName).sorted().toList();
    Diagnostic message =
        Diagnostic.error(
                "link.AmbiguousName",
                at,
                "`"
                    + Shortened.of(name)
                    + "` can be "
                    + String.join(
                        " or ",
                        all.stream().limit(5).map(n -> "`" + Shortened.of(n) + "`").toList()))
            .withHint("write the full name, or import only the one that is meant");
    for (Declared declared : found.subList(0, Math.min(5, found.size()))) {
      message = message.withRelated(declared.span(), "declared here");
    }
    return message;
  }

  private List<Declared> elsewhere(String name, Set<DeclarationKind> wanted) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    List<Declared> found = new ArrayList<>();
    for (Declared declared : workspace.findAnywhere(simple)) {
      boolean isNamedSo =
          declared.name().equals(name) || declared.qualifiedName().endsWith("." + name);
      if (wanted.contains(declared.kind()) && isNamedSo && !declared.packageName().isEmpty()) {
        found.add(declared);
      }
    }
    return found;
  }

  /** What to import to make a declaration known: for a section, its standard. */
  private static String importable(Declared declared) {
    String name = declared.name();
    int dot = name.indexOf('.');
    return declared.packageName() + "." + (dot < 0 ? name : name.substring(0, dot));
  }

  private static String also(List<Declared> found) {
    return found.size() == 1 ? "" : "; `" + importable(found.get(1)) + "` has one as well";
  }

  private String didYouMean(String name, Set<DeclarationKind> wanted) {
    if (suggested++ >= SUGGESTIONS) {
      return "";
    }
    String simple = name.substring(name.lastIndexOf('.') + 1);
    List<String> candidates = new ArrayList<>();
    for (String known : workspace.simpleNames()) {
      for (Declared declared : workspace.findAnywhere(known)) {
        if (wanted.contains(declared.kind())) {
          candidates.add(known);
          break;
        }
      }
    }
    List<String> near = Nearest.all(simple, candidates);
    if (near.isEmpty()) {
      return "";
    }
    Declared first = first(near.get(0), wanted);
    boolean isKnown = !scope.resolve(first.name(), wanted).isEmpty();
    String hint = "did you mean " + quoted(near) + "?";
    return isKnown || first.packageName().isEmpty()
        ? hint
        : hint + " It needs `import " + importable(first) + "`";
  }

  private Declared first(String simpleName, Set<DeclarationKind> wanted) {
    return workspace.findAnywhere(simpleName).stream()
        .filter(d -> wanted.contains(d.kind()))
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(n -> "`" + n + "`").toList());
  }

  private static String words(Set<DeclarationKind> wanted) {
    List<String> keywords = wanted.stream().sorted().map(DeclarationKind::keyword).toList();
    return String.join(" or ", keywords);
  }
}
