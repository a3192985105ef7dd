package dev.shoreline.model;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A design as plain text: one fact a line, each line complete in itself, always in the same order.
 * Two designs mean the same when their texts are the same but for the places after {@code @}.
 */
public final class DesignText {
  private final StringBuilder out = new StringBuilder();
  private final Function<Expr, String> expressions;

  private DesignText(Function<Expr, String> expressions) {
    this.expressions = expressions;
  }

  /**
   * @param expressions how an expression is shown; the evaluator knows
   */
  public static String of(Design design, Function<Expr, String> expressions) {
    DesignText text = new DesignText(expressions);
    text.design(design);
    return text.out.toString();
  }

  private void design(Design d) {
    line("design " + d.qualifiedName(), d.span());
    if (!d.doc().isEmpty()) {
      line("design.doc = " + quoted(d.doc()));
    }
    d.variant()
        .ifPresent(
            v -> line("design.variant = " + v.name() + " of " + v.design() + titled(v.title())));
    attributes("design", d.attributes());
    for (LevelBlock b : d.levels()) {
      line(b.level().label(), b.span());
      b.size().ifPresent(size -> line(b.level().label() + ".size = " + size));
      attributes(b.level().label(), b.attributes());
    }
    d.instances().forEach(this::instance);
    d.links().forEach(this::link);
    d.buses().forEach(this::bus);
    d.feeds().forEach(this::feed);
    for (CoolingLoop loop : d.loops()) {
      line("loop " + loop.name(), loop.span());
      attributes("loop " + loop.name(), loop.attributes());
    }
    for (Plate plate : d.plates()) {
      String subject = "plate on " + plate.selection();
      line(subject + " in " + plate.loop(), plate.span());
      attributes(subject, plate.attributes());
    }
    d.standards().forEach(this::standard);
    for (Requirement r : d.requirements()) {
      line(
          "require "
              + r.id()
              + ": "
              + expressions.apply(r.condition())
              + titled(r.title())
              + from(r.provenance()),
          r.span());
    }
    d.waivers().forEach(this::waiver);
    d.claims().forEach(this::claims);
  }

  private void instance(Instance i) {
    String arranged =
        i.arrangement().map(a -> " arranged " + a.rows() + " x " + a.columns()).orElse("");
    line(
        i.path()
            + " : "
            + i.part().qualifiedName()
            + " kind "
            + i.part().kind().name()
            + " on "
            + i.level().label()
            + " total "
            + i.total()
            + arranged,
        i.span());
    if (!i.doc().isEmpty()) {
      line(i.path() + " doc " + quoted(i.doc()));
    }
    attributes(i.path(), i.attributes());
  }

  private void attributes(String subject, Attributes attributes) {
    for (Attribute a : attributes.all()) {
      Origin o = a.origin();
      String in = o.instantiatedAt().isKnown() ? " in " + place(o.instantiatedAt()) : "";
      out.append(subject).append('.').append(a.name()).append(" = ").append(value(a.value()));
      out.append(from(o.provenance())).append(at(o.assignedAt())).append(in).append('\n');
    }
  }

  private void link(Link link) {
    line("link " + link.name(), link.span());
    for (int i = 0; i < link.segments().size(); i++) {
      line("link " + link.name() + " " + (i + 1) + ": " + segment(link.segments().get(i)));
    }
  }

  private static String segment(Segment segment) {
    if (segment instanceof Segment.Terminal t) {
      return "lanes " + t.selection();
    }
    if (segment instanceof Segment.Through t) {
      return "through " + t.selection();
    }
    if (segment instanceof Segment.Split s) {
      return "split " + s.ways();
    }
    Segment.Medium m = (Segment.Medium) segment;
    List<String> joints = new ArrayList<>();
    for (Segment.Joint j : m.joints()) {
      joints.add(j.count() + " " + (j.connector() == null ? "connectors" : j.connector().name()));
    }
    return m.length()
        + " of "
        + m.part().name()
        + (joints.isEmpty() ? "" : " with " + String.join(" and ", joints));
  }

  private void bus(Bus b) {
    line(
        "bus "
            + b.name()
            + " "
            + b.voltage()
            + (b.fedBy().isEmpty() ? "" : " fed by " + b.fedBy())
            + (b.efficiency() == null ? "" : " efficiency " + b.efficiency())
            + (b.rating() == null ? "" : " rated " + b.rating())
            + from(b.origin().provenance()),
        b.span());
  }

  private void feed(Feed f) {
    line(
        "feed "
            + f.selection()
            + " on "
            + f.bus()
            + (f.resistance() == null ? "" : " through " + f.resistance())
            + (f.segment() == null ? "" : " along " + f.segment())
            + (f.rating() == null ? "" : " rated " + f.rating())
            + from(f.origin().provenance()),
        f.span());
  }

  private void standard(Standard s) {
    line(
        "conforms to "
            + s.id()
            + titled(s.title())
            + (s.revision().isEmpty() ? "" : " revision " + quoted(s.revision()))
            + (s.provisional() ? " provisional" : "")
            + (s.source() == null ? "" : " from " + s.source().name()),
        s.span());
    for (Limit l : s.limits()) {
      line(
          "limit "
              + l.id()
              + " = "
              + value(l.value())
              + titled(l.text())
              + (l.revision().isEmpty() ? "" : " revision " + quoted(l.revision()))
              + (l.confidence().isEmpty() ? "" : " confidence " + l.confidence())
              + (l.provisional() ? " provisional" : "")
              + (l.isAlternative() ? " alternative to " + l.alternativeTo() : "")
              + from(l.origin().provenance())
              + over(l.overlaid()),
          l.span());
    }
    s.rules().forEach(this::rule);
  }

  private static String over(@Nullable Limit library) {
    return library == null ? "" : " over " + value(library.value()) + " of the library";
  }

  private void rule(RuleText r) {
    line(
        "rule "
            + r.id()
            + " on "
            + r.kind()
            + " "
            + r.variable()
            + (r.where() == null ? "" : " where " + expressions.apply(r.where()))
            + titled(r.title())
            + (r.clause().isEmpty() ? "" : " clause " + quoted(r.clause()))
            + " severity "
            + r.severity().label()
            + (r.provisional() ? " provisional" : "")
            + from(r.provenance()),
        r.span());
    r.requirements().forEach(e -> line("rule " + r.id() + " require " + expressions.apply(e)));
  }

  private void waiver(Waiver w) {
    line(
        "waive "
            + w.rule()
            + (w.selection() == null ? "" : " on " + w.selection())
            + " because "
            + quoted(w.reason())
            + " by "
            + quoted(w.approver())
            + " until "
            + w.until(),
        w.span());
  }

  private void claims(ClaimSubject subject) {
    line("claims about " + subject.name() + titled(subject.title()), subject.span());
    for (Claim c : subject.claims()) {
      String basis = c.basis().isEmpty() ? "" : " " + c.basis();
      line(
          "claim "
              + c.id()
              + " = "
              + c.relation().prefix()
              + value(c.value())
              + basis
              + from(c.provenance()),
          c.span());
    }
  }

  private static String value(Value value) {
    if (value instanceof Value.Text t) {
      return quoted(t.text());
    }
    if (value instanceof Value.Unknown u) {
      return "unknown (" + plain(u.reason()) + ")";
    }
    if (value instanceof Value.Group g) {
      LaneGroup group = g.group();
      return group
          + (group.symbolRate() == null ? "" : " at " + group.symbolRate())
          + (group.payload() == null ? "" : " carrying " + group.payload());
    }
    return plain(value.text());
  }

  private static String titled(String title) {
    return title.isEmpty() ? "" : " " + quoted(title);
  }

  private static String from(@Nullable Provenance p) {
    return p == null
        ? ""
        : " from " + p.source().name() + (p.locator().isEmpty() ? "" : " " + quoted(p.locator()));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void line(String text, Span span) {
    line(text + at(span));
  }

  private static String at(Span span) {
    return span.isKnown() ? "  @" + place(span) : "";
  }

  private static String place(Span span) {
    return span.file() + ":" + span.line();
  }

  private static String quoted(String text) {
    return "\"" + plain(text.replace("\\", "\\\\").replace("\"", "\\\"")) + "\"";
  }

  /** On one line, and with nothing in it that could steer a terminal. */
  private static String plain(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        safe.append("\\n");
      } else {
        safe.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
