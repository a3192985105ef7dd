package dev.shoreline.server.navigate;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.Spans;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where a name is given its meaning. */
public final class Definitions {
  private final Snapshot snapshot;
  private final Addresses addresses;

  public Definitions(Snapshot snapshot, Addresses addresses) {
    this.snapshot = snapshot;
    this.addresses = addresses;
  }

  /** Of an attribute that is read, where its value is stated; of anything else its declaration. */
  public List<LocationLink> definition(String path, Position position) {
    return link(
        path,
        position,
        use -> {
          EObject stated = use.stated();
          return stated == null || stated == use.within()
              ? new Goal(Spans.of(use.symbol().element()), use.symbol().span())
              : new Goal(Spans.of(stated), Spans.ofName(stated));
        });
  }

  /** Of an attribute where its kind declares it; of anything else its declaration. */
  public List<LocationLink> declaration(String path, Position position) {
    return link(
        path, position, use -> new Goal(Spans.of(use.symbol().element()), use.symbol().span()));
  }

  private record Goal(Span whole, Span name) {}

  @FunctionalInterface
  private interface GoalOf {
    Goal of(Use use);
  }

  private List<LocationLink> link(String path, Position position, GoalOf goals) {
    return Cursor.at(snapshot, path, position)
        .flatMap(
            cursor ->
                cursor
                    .use()
                    .map(
                        use -> {
                          Goal goal = goals.of(use);
                          Range origin =
                              TextPlaces.range(cursor.file().file(), use.offset(), use.length());
                          return new LocationLink(
                              addresses.uri(goal.name().file()),
                              TextPlaces.range(goal.whole()),
                              TextPlaces.range(goal.name()),
                              origin);
                        }))
        .map(List::of)
        .orElse(List.of());
  }
}
