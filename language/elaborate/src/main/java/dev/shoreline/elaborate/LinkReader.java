package dev.shoreline.elaborate;

import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.JointDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.MediumDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.SegmentDecl;
import dev.shoreline.syntax.shoreline.SelectionDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SplitDecl;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a lanes block. Whether counts and rates agree is a check's business. */
final class LinkReader {
  private final Session session;
  private final Messages messages;
  private final Places places;
  private final SelectionReader selections;
  private final LinkNames names = new LinkNames();

  LinkReader(Session session, SelectionReader selections) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.selections = selections;
  }

  /** The link; null after a message. All segments are read, so that each fault is named at once. */
  @Nullable Link read(LinkDecl ast) {
    List<Segment> segments = new ArrayList<>();
    boolean complete = true;
    for (SegmentDecl s : ast.getSegments()) {
      Segment segment = segment(s);
      complete &= segment != null;
      if (segment != null) {
        segments.add(segment);
      }
    }
    if (!complete || segments.isEmpty()) {
      return null;
    }
    if (!(segments.get(0) instanceof Segment.Terminal)) {
      messages.error(
          "lanes.StartsWithoutLanes",
          segments.get(0).span(),
          "a link starts at lanes of a part, such as `asic.serdes`");
      return null;
    }
    Span span = places.span(ast);
    String name = ast.getName() == null ? names.derived(segments) : ast.getName();
    return new Link(name, segments, span);
  }

  private @Nullable Segment segment(SegmentDecl ast) {
    if (ast instanceof SelectionDecl s) {
      SelectionReader.Selected selected = selections.read(s);
      return selected == null
          ? null
          : selected.group() == null
              ? new Segment.Through(selected.selection())
              : new Segment.Terminal(selected.selection(), selected.group());
    }
    if (ast instanceof MediumDecl m) {
      return medium(m);
    }
    return ast instanceof SplitDecl s ? split(s) : null;
  }

  private @Nullable Segment split(SplitDecl ast) {
    Long ways =
        session.numbers().count(ast.getWays(), places.span(ast), "a split's number of ways");
    return ways == null ? null : new Segment.Split(ways, places.span(ast));
  }

  private @Nullable Segment medium(MediumDecl ast) {
    Quantity length = length(ast);
    Part part =
        part(ast.getPart(), places.span(ast, ShorelinePackage.eINSTANCE.getMediumDecl_Part()));
    if (part != null && !part.kind().is("Medium")) {
      refuseKind(
          part,
          "lanes.NotAMedium",
          "is no medium, so no length of it carries lanes",
          places.span(ast, ShorelinePackage.eINSTANCE.getMediumDecl_Part()));
      part = null;
    }
    List<Segment.Joint> joints = new ArrayList<>();
    boolean complete = true;
    for (JointDecl j : ast.getJoints()) {
      Segment.Joint joint = joint(j);
      complete &= joint != null;
      if (joint != null) {
        joints.add(joint);
      }
    }
    return length == null || part == null || !complete
        ? null
        : new Segment.Medium(length, part, joints, places.span(ast));
  }

  private @Nullable Quantity length(MediumDecl ast) {
    if (ast.getLength() == null) {
      return null;
    }
    Quantity length = session.numbers().read(ast.getLength(), false);
    if (length != null && !length.dimension().equals(Units.of("m").dimension())) {
      messages.error(
          "lanes.NotALength",
          places.span(ast.getLength()),
          length + " is no length",
          "write it in mm, m, km or in");
      return null;
    }
    return length;
  }

  private @Nullable Part part(@Nullable PartDecl ast, Span usedAt) {
    if (ast == null) {
      return null;
    }
    PartBody body = session.parts().body(ast, ParameterBinder.Arguments.none(usedAt));
    return body == null ? null : body.part();
  }

  private Segment.@Nullable Joint joint(JointDecl ast) {
    Span span = places.span(ast);
    Long count = session.numbers().count(ast.getCount(), span, "a number of connectors");
    String name = ast.getConnector();
    if (count == null || name == null) {
      return null;
    }
    if (name.equals("connector") || name.equals("connectors")) {
      return new Segment.Joint(count, null);
    }
    Span at = places.span(ast, ShorelinePackage.eINSTANCE.getJointDecl_Connector());
    Value found = session.parts().named(name, ast);
    if (found == null) {
      messages.error(
          "lanes.NoSuchConnector",
          at,
          "there is no connector part `" + name + "`",
          Suggestion.hint(name, places.parts(), "parts"));
      return null;
    }
    if (!(found instanceof Value.PartRef ref)) {
      return null;
    }
    Part part = ref.part();
    if (!part.kind().is("Connector") && !part.kind().is("PanelConnector")) {
      refuseKind(part, "lanes.NotAConnector", "is no connector", at);
      return null;
    }
    return new Segment.Joint(count, part);
  }

  private void refuseKind(Part part, String id, String fact, Span at) {
    messages.add(
        Diagnostic.error(id, at, part.name() + ", of kind " + part.kind().name() + ", " + fact)
            .withRelated(part.span(), "declared here"));
  }
}
