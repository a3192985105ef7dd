package dev.shoreline.server.insight;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.LinkMeasures;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Derived figures at the end of a line: power of a level, lanes and loss of a link, how many of an
 * instance, margin of a requirement. Of a design with variants only what one variant alone states.
 */
public final class Hints {
  private final Snapshot snapshot;
  private final ParsedFile file;
  private final List<InlayHint> hints = new ArrayList<>();

  private Hints(Snapshot snapshot, ParsedFile file) {
    this.snapshot = snapshot;
    this.file = file;
  }

  /** Those in a range, in the order of the text. */
  public static List<InlayHint> of(Snapshot snapshot, String path, Range range) {
    ParsedFile file = snapshot.file(path).orElse(null);
    if (file == null || snapshot.checked().isEmpty()) {
      return List.of();
    }
    Hints all = new Hints(snapshot, file);
    int from = TextPlaces.offset(file.file(), range.getStart());
    int to = TextPlaces.offset(file.file(), range.getEnd());
    file.ast()
        .eAllContents()
        .forEachRemaining(
            e -> {
              if (isHinted(e)) {
                Span span = Spans.of(e);
                if (span.offset() <= to && span.offset() + span.length() >= from) {
                  all.add(e);
                }
              }
            });
    return all.hints;
  }

  private static boolean isHinted(EObject e) {
    return e instanceof LevelDecl
        || e instanceof LinkDecl
        || e instanceof RequireDecl
        || e instanceof InstanceDecl;
  }

  private void add(EObject e) {
    List<Conformance> results = Results.of(snapshot, e);
    if (results.size() != 1) {
      return;
    }
    Conformance c = results.get(0);
    if (e instanceof LevelDecl level && level.getLevel() != null) {
      Value power = c.analysis().rollUp("power." + level.getLevel());
      int brace = Spans.text(level).indexOf('{');
      boolean none = power instanceof Value.Number n && isZero(n.quantity());
      if (power instanceof Value.Number && !none && brace >= 0) {
        hint(Spans.of(level).offset() + brace + 1, power.text(), "drawn on this level");
      }
    } else if (e instanceof InstanceDecl instance) {
      instance(c, instance);
    } else if (e instanceof LinkDecl link) {
      link(c, link);
    } else if (e instanceof RequireDecl require) {
      requirement(c, require);
    }
  }

  /** A level of passive parts draws nothing, which nobody asks. */
  private static boolean isZero(Quantity quantity) {
    BigDecimal most = quantity.base().max();
    return most != null && most.signum() == 0;
  }

  private void instance(Conformance c, InstanceDecl declared) {
    List<Instance> found =
        c.analysis().design().instances().stream()
            .filter(i -> i.name().equals(declared.getName()) && i.parent() == null)
            .toList();
    if (found.size() == 1 && found.get(0).total() > 1) {
      Instance i = found.get(0);
      Value power = i.attributes().find("power").map(a -> a.value()).orElse(null);
      String watts = power instanceof Value.Number n ? " x " + n.quantity() : "";
      hint(end(declared), i.total() + watts, "of " + i.path());
    }
  }

  private void link(Conformance c, LinkDecl declared) {
    Link link = find(c, declared);
    if (link == null) {
      return;
    }
    List<String> parts = new ArrayList<>();
    for (String name : List.of("lanes", "loss", "margin")) {
      LinkMeasures.find(name)
          .map(m -> m.of(c.analysis(), link))
          .filter(Value.Number.class::isInstance)
          .ifPresent(v -> parts.add((name.equals("lanes") ? "" : name + " ") + v.text()));
    }
    hint(end(declared), String.join(", ", parts), "lanes, loss and margin of " + link.name());
  }

  /** By its place among the links of the design, if both have as many. */
  private @Nullable Link find(Conformance c, LinkDecl declared) {
    String start =
        declared.getSegments().isEmpty() ? "" : Spans.text(declared.getSegments().get(0));
    String end =
        declared.getSegments().isEmpty()
            ? ""
            : Spans.text(declared.getSegments().get(declared.getSegments().size() - 1));
    List<Link> same =
        c.analysis().design().links().stream()
            .filter(
                l ->
                    declared.getName() != null
                        ? l.name().equals(declared.getName())
                        : l.span().file().equals(file.file().path()) && matches(l, start, end))
            .toList();
    return same.size() == 1 ? same.get(0) : null;
  }

  private boolean matches(Link link, String start, String end) {
    String text = textOf(link.span());
    return text.startsWith(start) && text.contains(end);
  }

  /** The link as it was written when it was checked. */
  private String textOf(Span span) {
    String text = snapshot.checked().map(c -> c.texts().apply(span.file())).orElse("");
    int to = span.offset() + span.length();
    return to <= text.length() ? text.substring(span.offset(), to) : "";
  }

  private void requirement(Conformance c, RequireDecl declared) {
    if (declared.getCondition() == null) {
      return;
    }
    String condition = Spans.text(declared.getCondition());
    Optional<Requirement> stated =
        c.analysis().design().requirements().stream()
            .filter(r -> textOf(r.span()).equals(condition))
            .findFirst();
    for (Verdict v : c.verdicts()) {
      if (stated.isPresent() && v.rule().equals(stated.get().id())) {
        String margin = v.margin() == null ? "" : ", margin " + v.margin();
        boolean known = v.status() == Status.PASS && v.margin() == null;
        hint(
            end(declared.getCondition()),
            known ? "holds" : v.status().label() + margin,
            v.remark());
      }
    }
  }

  private static int end(EObject e) {
    Span span = Spans.of(e);
    return span.offset() + span.length();
  }

  private void hint(int offset, String text, String tooltip) {
    if (!text.isEmpty()) {
      InlayHint hint =
          new InlayHint(TextPlaces.position(file.file(), offset), Either.forLeft(text));
      hint.setKind(InlayHintKind.Type);
      hint.setPaddingLeft(true);
      hint.setTooltip(tooltip);
      hints.add(hint);
    }
  }
}
