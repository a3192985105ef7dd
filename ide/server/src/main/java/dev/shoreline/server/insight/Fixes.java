package dev.shoreline.server.insight;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.message.Span;
import dev.shoreline.server.names.Populations;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.server.write.Imports;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** What can be done about a message, and about a number without one. */
public final class Fixes {
  private static final Pattern MEANT = Pattern.compile("did you mean (`[^`]+`(?:, `[^`]+`)*)\\?");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern IMPORT = Pattern.compile("`import ([A-Za-z0-9_.-]+)`");
  private static final Pattern REQUIRED = Pattern.compile("does not state ([A-Za-z0-9_-]+),");

  private final Snapshot snapshot;
  private final String path;
  private final ParsedFile file;
  private final Edits edits;

  private Fixes(Snapshot snapshot, String path, ParsedFile file) {
    this.snapshot = snapshot;
    this.path = path;
    this.file = file;
    this.edits = new Edits(snapshot, path);
  }

  /**
   * @param diagnostics of the file, as the editor shows them at the range
   */
  public static List<CodeAction> of(
      Snapshot snapshot, String path, Range range, List<Diagnostic> diagnostics) {
    ParsedFile file = snapshot.file(path).orElse(null);
    if (file == null || !snapshot.isOwn(path)) {
      return List.of();
    }
    Fixes fixes = new Fixes(snapshot, path, file);
    diagnostics.forEach(fixes::add);
    fixes.convert(range);
    return fixes.edits.actions();
  }

  private void add(Diagnostic diagnostic) {
    String id = diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft();
    if (id == null) {
      return;
    }
    String message = text(diagnostic);
    meant(diagnostic, message);
    imports(diagnostic, message);
    switch (id) {
      case "attribute.Required" -> required(diagnostic, message);
      case "link.UnusedImport" -> remove(diagnostic);
      default -> waive(diagnostic, id);
    }
  }

  private static String text(Diagnostic diagnostic) {
    var message = diagnostic.getMessage();
    return message == null
        ? ""
        : message.isLeft() ? message.getLeft() : message.getRight().getValue();
  }

  private void meant(Diagnostic diagnostic, String message) {
    Matcher meant = MEANT.matcher(message);
    if (!meant.find()) {
      return;
    }
    Matcher names = QUOTED.matcher(meant.group(1));
    boolean first = true;
    while (names.find()) {
      edits.fix(
          "Change to `" + names.group(1) + "`",
          diagnostic,
          first,
          List.of(new TextEdit(lastName(diagnostic.getRange()), names.group(1))));
      first = false;
    }
  }

  /** Suggestions are simple names; of a qualified one they replace the last. */
  private Range lastName(Range range) {
    int from = TextPlaces.offset(file.file(), range.getStart());
    int to = TextPlaces.offset(file.file(), range.getEnd());
    String text = file.file().text().substring(from, to);
    boolean path = text.matches("[A-Za-z0-9_.-]+");
    int dot = path ? text.lastIndexOf('.') : -1;
    return TextPlaces.range(file.file(), from + dot + 1, to - from - dot - 1);
  }

  private void imports(Diagnostic diagnostic, String message) {
    Matcher name = IMPORT.matcher(message);
    while (name.find()) {
      edits.fix(
          "Import " + name.group(1), diagnostic, true, List.of(Imports.edit(file, name.group(1))));
    }
  }

  private void required(Diagnostic diagnostic, String message) {
    Matcher name = REQUIRED.matcher(message);
    if (name.find()) {
      EObject element = at(diagnostic.getRange());
      PartDecl part = element == null ? null : Populations.enclosing(element, PartDecl.class);
      InstanceDecl instance =
          element == null ? null : Populations.enclosing(element, InstanceDecl.class);
      EObject owner = instance != null ? instance : part;
      if (owner != null) {
        edits.fix(
            "State `" + name.group(1) + "` as unknown",
            diagnostic,
            true,
            List.of(Inserted.into(file.file(), owner, name.group(1) + " unknown")));
      }
    }
  }

  private void remove(Diagnostic diagnostic) {
    SourceFile source = file.file();
    int from = TextPlaces.offset(source, diagnostic.getRange().getStart());
    int line = source.lines().start(source.lines().line(from));
    int end = source.text().indexOf('\n', from);
    int to = end < 0 ? source.text().length() : end + 1;
    edits.fix(
        "Remove the import",
        diagnostic,
        true,
        List.of(new TextEdit(TextPlaces.range(source, line, to - line), "")));
  }

  /** A failing or marginal verdict can be accepted, by somebody and for a time. */
  private void waive(Diagnostic diagnostic, String id) {
    var checked = snapshot.checked().orElse(null);
    if (checked == null) {
      return;
    }
    for (var conformance : checked.designs()) {
      for (Verdict v : conformance.verdicts()) {
        boolean open = v.status() == Status.FAIL || v.status() == Status.MARGINAL;
        Span span = v.span();
        boolean here =
            span.file().equals(path)
                && TextPlaces.range(span).getStart().equals(diagnostic.getRange().getStart());
        if (open && here && v.rule().equals(id)) {
          Waivers.add(snapshot, conformance.analysis().design(), v, diagnostic, edits);
          return;
        }
      }
    }
  }

  private void convert(Range range) {
    EObject element = at(range);
    if (!(element instanceof NumberLiteral number)
        || number.getUnit() == null
        || number.getNumber() == null) {
      return;
    }
    Unit unit = Units.find(number.getUnit()).unit();
    if (unit == null || unit.symbol().isEmpty()) {
      return;
    }
    Span span = Spans.of(number);
    Quantity quantity = Quantity.of(new BigDecimal(number.getNumber()), unit);
    for (Quantity other : Conversions.of(quantity)) {
      if (other.zero() == quantity.zero() && other.dimension().equals(quantity.dimension())) {
        edits.rewrite(
            "Convert to " + other, List.of(new TextEdit(TextPlaces.range(span), other.toString())));
      }
    }
  }

  private @Nullable EObject at(Range range) {
    int offset = TextPlaces.offset(file.file(), range.getStart());
    ICompositeNode root = NodeModelUtils.getNode(file.ast());
    INode leaf =
        root == null ? null : NodeModelUtils.findLeafNodeAtOffset(root.getRootNode(), offset);
    return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
  }
}
