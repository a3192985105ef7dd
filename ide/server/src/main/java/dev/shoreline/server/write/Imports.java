package dev.shoreline.server.write;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Import;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.TextEdit;

/** Where imports stand, and how one more is written. */
public final class Imports {
  private Imports() {}

  /** A line that imports a name, behind the imports there are, else behind the head of the file. */
  public static TextEdit edit(ParsedFile parsed, String name) {
    List<Import> imports = parsed.ast().getImports();
    if (!imports.isEmpty()) {
      Span last = Spans.of(imports.get(imports.size() - 1));
      return insert(parsed, end(last), "\nimport " + name);
    }
    int head = head(parsed.ast());
    return head == 0
        ? insert(parsed, 0, "import " + name + "\n\n")
        : insert(parsed, head, "\n\nimport " + name);
  }

  private static TextEdit insert(ParsedFile parsed, int offset, String text) {
    return new TextEdit(TextPlaces.range(parsed.file(), offset, 0), text);
  }

  /** Behind the lines that state the version of the language and the package. */
  private static int head(SpecFile ast) {
    int end = 0;
    for (EStructuralFeature feature :
        List.of(
            ShorelinePackage.Literals.SPEC_FILE__VERSION,
            ShorelinePackage.Literals.SPEC_FILE__PACKAGE)) {
      if (ast.eGet(feature) != null) {
        end = Math.max(end, end(Spans.of(ast, feature)));
      }
    }
    return end;
  }

  private static int end(Span span) {
    return span.offset() + span.length();
  }
}
