package dev.shoreline.server.navigate;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Populations;
import dev.shoreline.server.names.Symbol;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.StandardMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * "What is this part used in", as a call hierarchy: parts, designs and fabrics that use a
 * declaration come in, the declarations that it uses go out.
 */
public final class WhereUsed {
  private final Snapshot snapshot;
  private final Addresses addresses;

  public WhereUsed(Snapshot snapshot, Addresses addresses) {
    this.snapshot = snapshot;
    this.addresses = addresses;
  }

  /** The declaration that a name means, or the one around the place. */
  public List<CallHierarchyItem> prepare(String path, Position position) {
    Cursor cursor = Cursor.at(snapshot, path, position).orElse(null);
    if (cursor == null) {
      return List.of();
    }
    Optional<Declaration> meant =
        cursor
            .use()
            .map(u -> u.symbol().element())
            .filter(WhereUsed::isItem)
            .map(Declaration.class::cast);
    return meant.flatMap(this::item).map(List::of).orElse(List.of());
  }

  public List<CallHierarchyIncomingCall> incoming(CallHierarchyItem item, String path) {
    Symbol symbol = symbol(item, path);
    if (symbol == null) {
      return List.of();
    }
    Map<Declaration, List<Range>> users = new LinkedHashMap<>();
    for (Occurrences.Place place : new Occurrences(snapshot, addresses).all(symbol)) {
      Declaration user = owner(place.use().within());
      if (!place.use().declares() && user != null && user != symbol.element()) {
        users.computeIfAbsent(user, k -> new ArrayList<>()).add(range(place.file(), place.use()));
      }
    }
    List<CallHierarchyIncomingCall> calls = new ArrayList<>();
    users.forEach(
        (user, ranges) ->
            item(user).ifPresent(i -> calls.add(new CallHierarchyIncomingCall(i, ranges))));
    return calls;
  }

  public List<CallHierarchyOutgoingCall> outgoing(CallHierarchyItem item, String path) {
    Symbol symbol = symbol(item, path);
    ParsedFile file = snapshot.file(path).orElse(null);
    if (symbol == null || file == null) {
      return List.of();
    }
    Map<Declaration, List<Range>> used = new LinkedHashMap<>();
    for (Use use : FileUses.of(snapshot.reader(), file.ast())) {
      EObject target = use.symbol().element();
      if (!use.declares()
          && owner(use.within()) == symbol.element()
          && target != symbol.element()
          && isItem(target)) {
        used.computeIfAbsent((Declaration) target, k -> new ArrayList<>())
            .add(range(file.file(), use));
      }
    }
    List<CallHierarchyOutgoingCall> calls = new ArrayList<>();
    used.forEach(
        (target, ranges) ->
            item(target).ifPresent(i -> calls.add(new CallHierarchyOutgoingCall(i, ranges))));
    return calls;
  }

  private @Nullable Symbol symbol(CallHierarchyItem item, String path) {
    return Cursor.at(snapshot, path, item.getSelectionRange().getStart())
        .flatMap(Cursor::use)
        .map(Use::symbol)
        .orElse(null);
  }

  private static boolean isItem(EObject e) {
    return e instanceof PartDecl || e instanceof DesignDecl || e instanceof FabricDecl;
  }

  /** The part, design or fabric that a text belongs to. */
  private static @Nullable Declaration owner(EObject within) {
    for (EObject at = within; at != null; at = at.eContainer()) {
      if (isItem(at)) {
        return (Declaration) at;
      }
    }
    Declaration other = Populations.enclosing(within, Declaration.class);
    return other instanceof StandardMember ? null : other;
  }

  private static Range range(SourceFile file, Use use) {
    return TextPlaces.range(file, use.offset(), use.length());
  }

  private Optional<CallHierarchyItem> item(Declaration declaration) {
    Outline.Entry entry = Outline.of(declaration);
    Span name = Spans.ofName(declaration);
    if (entry == null || !name.isKnown()) {
      return Optional.empty();
    }
    CallHierarchyItem item =
        new CallHierarchyItem(
            entry.name(),
            entry.kind(),
            addresses.uri(name.file()),
            TextPlaces.range(Spans.of(declaration)),
            TextPlaces.range(name));
    item.setDetail(entry.detail());
    return Optional.of(item);
  }
}
