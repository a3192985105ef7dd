package dev.shoreline.server.navigate;

import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a file, or all files, declare. */
public final class Symbols {
  /** A list that nobody reads to its end. */
  private static final int MOST = 500;

  private final Snapshot snapshot;
  private final Addresses addresses;

  public Symbols(Snapshot snapshot, Addresses addresses) {
    this.snapshot = snapshot;
    this.addresses = addresses;
  }

  public List<DocumentSymbol> document(String path) {
    return snapshot.file(path).map(ParsedFile::ast).map(Symbols::inside).orElse(List.of());
  }

  private static List<DocumentSymbol> inside(EObject element) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (EObject child : element.eContents()) {
      Outline.Entry entry = Outline.of(child);
      if (entry == null) {
        continue;
      }
      Range range = TextPlaces.range(Spans.of(child));
      DocumentSymbol symbol =
          new DocumentSymbol(
              entry.name(), entry.kind(), range, TextPlaces.range(Spans.ofName(child)));
      symbol.setDetail(entry.detail());
      symbol.setChildren(inside(child));
      symbols.add(symbol);
    }
    return symbols;
  }

  /**
   * Declarations whose names have the letters of a query in their order, the project's own first,
   * then the shorter names.
   */
  public List<WorkspaceSymbol> workspace(String query) {
    List<Declared> found = new ArrayList<>();
    for (DeclarationKind kind : DeclarationKind.values()) {
      for (Declared declared : snapshot.reader().workspace().all(kind)) {
        if (matches(declared.name(), query)) {
          found.add(declared);
        }
      }
    }
    found.sort(
        Comparator.comparing((Declared d) -> !snapshot.isOwn(d.file().path()))
            .thenComparing(d -> !startsWith(d.simpleName(), query))
            .thenComparing(d -> d.name().length())
            .thenComparing(Declared::qualifiedName));
    return found.stream().limit(MOST).map(this::symbol).toList();
  }

  private WorkspaceSymbol symbol(Declared declared) {
    Location location =
        new Location(addresses.uri(declared.file().path()), TextPlaces.range(declared.span()));
    WorkspaceSymbol symbol =
        new WorkspaceSymbol(declared.name(), kind(declared.kind()), Either.forLeft(location));
    symbol.setContainerName(declared.packageName());
    return symbol;
  }

  private static SymbolKind kind(DeclarationKind kind) {
    return switch (kind) {
      case KIND -> SymbolKind.Interface;
      case PART -> SymbolKind.Class;
      case SOURCE -> SymbolKind.String;
      case STANDARD, SECTION, OVERLAY -> SymbolKind.Namespace;
      case DESIGN, VARIANT -> SymbolKind.Module;
      case COMPARE, FABRIC -> SymbolKind.Package;
    };
  }

  private static boolean startsWith(String name, String query) {
    return name.toLowerCase(Locale.ROOT).startsWith(query.toLowerCase(Locale.ROOT));
  }

  private static boolean matches(String name, String query) {
    String text = name.toLowerCase(Locale.ROOT);
    int at = 0;
    for (char c : query.toLowerCase(Locale.ROOT).toCharArray()) {
      at = text.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
