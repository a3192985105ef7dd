package dev.shoreline.elaborate;

import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.Candidate;
import dev.shoreline.syntax.shoreline.CompareColumn;
import dev.shoreline.syntax.shoreline.CompareDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.VariantDecl;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Reads the statements that put designs side by side. */
final class CompareReader {
  private static final int FEWEST = 2;

  private final Session session;
  private final Messages messages;
  private final Places places;

  CompareReader(Session session) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
  }

  ComparisonText read(CompareDecl ast) {
    Map<String, ComparisonText.Column> columns = new LinkedHashMap<>();
    boolean complete = true;
    for (CompareColumn column : ast.getColumns()) {
      complete &= column.getDesign() != null;
      read(column, columns);
    }
    refuseSecondBaseline(columns.values().stream().filter(c -> c.baseline()).toList());
    if (complete && columns.size() < FEWEST) {
      messages.error(
          "compare.TooFew",
          places.name(ast),
          "a comparison takes two designs or more; " + ast.getName() + " names " + columns.size());
    }
    return new ComparisonText(
        places.qualifiedName(ast),
        ast.getName(),
        ast.getTitle() == null ? "" : ast.getTitle(),
        places.doc(ast),
        List.copyOf(columns.values()),
        scale(ast.getScale()),
        places.name(ast));
  }

  /** Adds a column, or one for each variant; none for a name that was not found. */
  private void read(CompareColumn ast, Map<String, ComparisonText.Column> columns) {
    Span span = places.span(ast);
    List<EObject> designs = designs(ast.getDesign());
    boolean baseline = ast.isBaseline();
    if (baseline && designs.size() > 1) {
      VariantDecl first = (VariantDecl) designs.get(0);
      messages.error(
          "compare.WhichBaseline",
          span,
          ast.getDesign().getName() + " has " + designs.size() + " variants; the baseline is one",
          "write for example "
              + ast.getDesign().getName()
              + "."
              + first.getName()
              + " as baseline");
      baseline = false;
    }
    for (EObject design : designs) {
      String name = places.qualifiedName(design);
      ComparisonText.Column before =
          columns.putIfAbsent(name, new ComparisonText.Column(name, baseline, span));
      if (before != null) {
        messages.add(
            Diagnostic.error("compare.Twice", span, name + " stands in this comparison twice")
                .withRelated(before.span(), "first here"));
      }
    }
  }

  private static List<EObject> designs(@Nullable Candidate candidate) {
    if (candidate instanceof DesignDecl design) {
      return Population.of(design).stream().map(Population::declaration).toList();
    }
    return candidate == null ? List.of() : List.of(candidate);
  }

  private void refuseSecondBaseline(List<ComparisonText.Column> baselines) {
    for (ComparisonText.Column second : baselines.stream().skip(1).toList()) {
      messages.add(
          Diagnostic.error(
                  "compare.Baselines",
                  second.span(),
                  "a comparison has one baseline; "
                      + baselines.get(0).design()
                      + " is that already")
              .withRelated(baselines.get(0).span(), "the first one"));
    }
  }

  private @Nullable Quantity scale(@Nullable NumberLiteral ast) {
    Quantity size = ast == null ? null : session.numbers().read(ast, false);
    if (size == null) {
      return null;
    }
    BigDecimal rate = size.base().min();
    if (!size.sameKind(Quantity.of(1, "bit/s")) || rate == null || rate.signum() <= 0) {
      messages.error(
          "compare.Scale",
          places.span(ast),
          "designs are scaled to a bandwidth above zero, not to " + size,
          "write for example `scaled to 102.4 Tb/s`");
      return null;
    }
    return size;
  }
}
