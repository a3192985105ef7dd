package dev.shoreline.server.insight;

import dev.shoreline.server.names.Symbol;
import dev.shoreline.server.names.Types;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.syntax.DocComments;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SourceDecl;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** A declaration in a few lines: its head, its comment, and what matters of it. */
final class Described {
  private final Snapshot snapshot;
  private final Function<String, Optional<String>> pages;

  Described(Snapshot snapshot, Function<String, Optional<String>> pages) {
    this.snapshot = snapshot;
    this.pages = pages;
  }

  String of(Symbol symbol) {
    EObject e = symbol.element();
    if (e instanceof RuleDecl rule && symbol.equals(own(rule))) {
      return pages.apply(id(rule)).orElseGet(() -> code(head(rule)) + doc(rule));
    } else if (e instanceof AttributeDecl attribute) {
      String kind = attribute.eContainer() instanceof KindDecl k ? " of " + k.getName() : "";
      String said = attribute.getDoc() == null ? "" : "\n\n" + Markdown.text(attribute.getDoc());
      return code(
              attribute.getName()
                  + " : "
                  + (attribute.getType() == null ? "" : Spans.text(attribute.getType())))
          + "\n\nattribute"
          + Markdown.text(kind)
          + said;
    } else if (e instanceof SourceDecl source) {
      return code(Spans.text(source)) + doc(source);
    } else if (e instanceof LimitDecl limit) {
      return code(Spans.text(limit)) + doc(limit);
    } else if (e instanceof PartDecl part) {
      KindDecl kind = new Types(snapshot.reader()).kindOf(part);
      String of = kind == null ? "" : "\n\nkind " + Markdown.text(kind.getName());
      return code(head(part)) + of + doc(part);
    } else if (e instanceof InstanceDecl) {
      return code(head(e)) + doc(e);
    } else if (e instanceof DesignDecl design) {
      StringBuilder text = new StringBuilder(code(head(design)) + doc(design));
      Results.of(snapshot, design)
          .forEach(
              c ->
                  text.append("\n\n")
                      .append(Markdown.text(c.analysis().design().name()))
                      .append(": ")
                      .append(Results.headline(c)));
      return text.toString();
    }
    return code(head(e)) + (e instanceof Declaration ? doc(e) : "");
  }

  private static Symbol own(RuleDecl rule) {
    return new Symbol(
        rule, dev.shoreline.syntax.shoreline.ShorelinePackage.Literals.DECLARATION__NAME);
  }

  /** For example {@code Ieee8023dj.DR8.launch}. */
  static String id(RuleDecl rule) {
    String owner = "";
    for (EObject at = rule.eContainer(); at instanceof Profile p; at = at.eContainer()) {
      owner = p.getName() + (owner.isEmpty() ? "" : "." + owner);
      if (!(at instanceof SectionDecl)) {
        break;
      }
    }
    return owner + "." + rule.getName();
  }

  /** The text of an element up to its brace, on one line. */
  private static String head(EObject element) {
    String text = Spans.text(element);
    int brace = text.indexOf('{');
    String head = (brace < 0 ? text : text.substring(0, brace)).strip().replaceAll("\\s+", " ");
    return head.length() <= 200 ? head : head.substring(0, 199) + "…";
  }

  /** A text of a spec cannot end the fence: it holds no line of backticks of its own. */
  private static String code(String text) {
    return "```shore\n" + text.replace("```", "'''") + "\n```";
  }

  private static String doc(EObject element) {
    String doc = DocComments.of(element);
    return doc.isEmpty() ? "" : "\n\n" + Markdown.text(doc);
  }
}
