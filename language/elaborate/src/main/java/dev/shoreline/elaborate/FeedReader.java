package dev.shoreline.elaborate;

import dev.shoreline.model.Feed;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the feeds of a power block. Where there is one bus, a feed need not name it. */
final class FeedReader {
  private final Session session;
  private final Places places;
  private final SupplyReader supply;
  private final SelectionReader selections;
  private final BusReader buses;

  FeedReader(Session session, SupplyReader supply, SelectionReader selections, BusReader buses) {
    this.session = session;
    this.places = session.places();
    this.supply = supply;
    this.selections = selections;
    this.buses = buses;
  }

  /** The feed; null after a message. */
  @Nullable Feed read(FeedDecl ast) {
    if (ast.getSelection() == null) {
      return null;
    }
    Selection selection = selections.instances(ast.getSelection(), "a feed");
    String bus =
        new DefaultName(session.messages(), "power", "bus", "buses", "on")
            .choose(
                ast.getBus(),
                buses.names(),
                places.span(ast, ShorelinePackage.eINSTANCE.getFeedDecl_Bus()));
    Quantity resistance = supply.read(ast.getResistance(), "ohm", "the resistance of a feed");
    Quantity segment = supply.read(ast.getSegment(), "ohm", "the bar of a feed");
    Quantity rating = supply.read(ast.getRating(), "A", "the rating of a feed");
    if (selection == null || bus == null || buses.isBroken(bus)) {
      return null;
    }
    Span span = places.span(ast.getSelection());
    Span assigned = ast.getResistance() == null ? span : places.span(ast.getResistance());
    Origin origin =
        new Origin(assigned, span, Span.NONE, session.sources().provenance(ast.getProvenance()));
    return new Feed(selection, bus, resistance, segment, rating, origin, span);
  }
}
