package dev.shoreline.server.insight;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Populations;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.MemberRef;
import dev.shoreline.syntax.shoreline.NameRef;
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** What stands under the pointer: what it is, its value, where that comes from. */
public final class Hovers {
  private final Snapshot snapshot;
  private final Function<String, Optional<String>> pages;

  /**
   * @param pages the page of a rule by its id, in Markdown
   */
  public Hovers(Snapshot snapshot, Function<String, Optional<String>> pages) {
    this.snapshot = snapshot;
    this.pages = pages;
  }

  /** Null where nothing is to be said. */
  public @Nullable Hover at(String path, Position position) {
    ParsedFile file = snapshot.file(path).orElse(null);
    if (file == null) {
      return null;
    }
    int offset = TextPlaces.offset(file.file(), position);
    Optional<Use> use = FileUses.at(FileUses.of(snapshot.reader(), file.ast()), offset);
    if (use.isPresent()) {
      Use u = use.get();
      return hover(text(u), TextPlaces.range(file.file(), u.offset(), u.length()));
    }
    return unnamed(file, offset);
  }

  private String text(Use use) {
    EObject element = use.symbol().element();
    Described described = new Described(snapshot, pages);
    StringBuilder text = new StringBuilder(described.of(use.symbol()));
    if (element instanceof InstanceDecl instance) {
      text.append(instance(instance, use.within()));
    } else if (use.stated() != null || use.within() instanceof MemberRef) {
      text.append(attribute(use));
    }
    return text.toString();
  }

  /** Counts of an instance in each population that has it. */
  private String instance(InstanceDecl declared, EObject within) {
    StringBuilder text = new StringBuilder();
    for (Conformance c : Results.of(snapshot, within)) {
      for (Instance i : c.analysis().design().instances()) {
        if (i.name().equals(declared.getName()) && i.span().line() > 0) {
          c.analysis()
              .load(i)
              .ifPresent(
                  load ->
                      text.append("\n\n")
                          .append(Markdown.text(i.path() + ": " + i.total() + " in the design")));
        }
      }
    }
    return text.toString();
  }

  /** The value as the last check computed it, with its source. */
  private String attribute(Use use) {
    String name = use.symbol().name();
    InstanceDecl owner = instanceOf(use);
    for (Conformance c : Results.of(snapshot, use.within())) {
      for (Instance i : c.analysis().design().instances()) {
        if (owner != null && i.name().equals(owner.getName())) {
          return i.attributes().find(name).map(this::value).orElse("");
        }
      }
      Optional<Attribute> own = c.analysis().design().attributes().find(name);
      if (owner == null && own.isPresent()) {
        return value(own.get());
      }
    }
    EObject stated = use.stated();
    return stated == null ? "" : "\n\n```shore\n" + Spans.text(stated) + "\n```";
  }

  private static @Nullable InstanceDecl instanceOf(Use use) {
    if (use.within() instanceof MemberRef ref && ref.getOf() instanceof NameRef name) {
      return Populations.find(
          Populations.instances(use.within()), name.getName(), InstanceDecl::getName);
    }
    return Populations.enclosing(use.within(), InstanceDecl.class);
  }

  private String value(Attribute attribute) {
    StringBuilder text =
        new StringBuilder("\n\n**").append(Markdown.text(attribute.value().text())).append("**");
    if (attribute.value() instanceof Value.Number n) {
      text.append(conversions(n.quantity()));
    }
    var from = attribute.origin().provenance();
    if (from != null) {
      text.append("\n\nfrom ").append(Markdown.text(from.source().title()));
      if (!from.locator().isEmpty()) {
        text.append(", ").append(Markdown.text(from.locator()));
      }
    }
    return text.toString();
  }

  private static String conversions(Quantity quantity) {
    List<Quantity> others = Conversions.of(quantity);
    return others.isEmpty()
        ? ""
        : "\n\n= "
            + Markdown.text(String.join(" = ", others.stream().map(Quantity::toString).toList()));
  }

  /** Numbers, and figures that only a whole design has. */
  private @Nullable Hover unnamed(ParsedFile file, int offset) {
    ICompositeNode root = NodeModelUtils.getNode(file.ast());
    INode leaf =
        root == null ? null : NodeModelUtils.findLeafNodeAtOffset(root.getRootNode(), offset);
    EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    if (element instanceof NumberLiteral number) {
      return number(file, number);
    } else if (element instanceof WaiveDecl waiver && waiver.getRule() != null) {
      String page = pages.apply(waiver.getRule()).orElse("");
      return page.isEmpty() ? null : hover(page, range(file, waiver));
    }
    return element instanceof NameRef || element instanceof MemberRef
        ? figure(file, element)
        : null;
  }

  private static @Nullable Hover number(ParsedFile file, NumberLiteral number) {
    Unit unit = number.getUnit() == null ? null : Units.find(number.getUnit()).unit();
    if (unit == null || unit.symbol().isEmpty() || number.getNumber() == null) {
      return null;
    }
    try {
      Quantity quantity = Quantity.of(new BigDecimal(number.getNumber()), unit);
      String others = conversions(quantity);
      return others.isEmpty()
          ? null
          : hover("**" + Markdown.text(quantity.toString()) + "**" + others, range(file, number));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Hover figure(ParsedFile file, EObject element) {
    EObject whole = element;
    while (whole.eContainer() instanceof MemberRef around) {
      whole = around;
    }
    for (EObject at = whole; at != null; at = at instanceof MemberRef m ? m.getOf() : null) {
      String name = Spans.text(at);
      var figure = RollUps.find(name);
      if (figure.isPresent()) {
        StringBuilder text =
            new StringBuilder("**")
                .append(Markdown.text(name))
                .append("**: ")
                .append(Markdown.text(figure.get().title()));
        for (Conformance c : Results.of(snapshot, element)) {
          text.append("\n\n")
              .append(Markdown.text(c.analysis().design().name()))
              .append(": **")
              .append(Markdown.text(c.analysis().rollUp(name).text()))
              .append("**");
        }
        return hover(text.toString(), range(file, at));
      }
    }
    return null;
  }

  private static Range range(ParsedFile file, EObject element) {
    var span = Spans.of(element);
    return TextPlaces.range(file.file(), span.offset(), span.length());
  }

  private static @Nullable Hover hover(String markdown, Range range) {
    return markdown.isBlank()
        ? null
        : new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), range);
  }
}
