package dev.shoreline.server.insight;

import dev.shoreline.check.Conformance;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;

/** Above a design: how it fares, its report, its diagram, what changed since the last commit. */
public final class Lenses {
  /** Commands of the editor; each takes the qualified name of a design but the last. */
  public static final String REPORT = "shoreline.showReport";

  public static final String DIAGRAM = "shoreline.showDiagram";
  public static final String DIFFERENCE = "shoreline.diffWithHead";

  private Lenses() {}

  public static List<CodeLens> of(Snapshot snapshot, String path) {
    List<CodeLens> lenses = new ArrayList<>();
    ParsedFile file = snapshot.file(path).orElse(null);
    if (file == null || !snapshot.isOwn(path)) {
      return lenses;
    }
    for (Declaration d : file.ast().getDeclarations()) {
      if (d instanceof DesignDecl design && design.getName() != null) {
        Range range = TextPlaces.range(Spans.ofName(design));
        List<Conformance> results = Results.of(snapshot, design);
        for (Conformance c : results) {
          String name = c.analysis().design().qualifiedName();
          String headline = Results.headline(c);
          String label =
              results.size() == 1 ? headline : c.analysis().design().name() + ": " + headline;
          add(range, label, REPORT, List.of(name), lenses);
        }
        if (!results.isEmpty()) {
          String name = results.get(0).analysis().design().qualifiedName();
          add(range, "Diagram", DIAGRAM, List.of(name), lenses);
          add(range, "Compare with HEAD", DIFFERENCE, List.of(), lenses);
        }
      }
    }
    return lenses;
  }

  private static void add(
      Range range, String title, String command, List<Object> arguments, List<CodeLens> lenses) {
    lenses.add(new CodeLens(range, new Command(title, command, arguments), null));
  }
}
