package dev.shoreline.server.insight;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Spans;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;

/** One more line in the braces of an element. */
final class Inserted {
  private Inserted() {}

  /** Before the closing brace; with braces of its own if the element has none. */
  static TextEdit into(SourceFile file, EObject element, String line) {
    Span span = Spans.of(element);
    int end = span.offset() + span.length();
    String margin = margin(file, span.offset());
    if (!file.text().startsWith("}", end - 1)) {
      return edit(file, end, " {\n" + margin + "  " + line + "\n" + margin + "}");
    }
    int brace = end - 1;
    int at = brace;
    while (at > 0 && (file.text().charAt(at - 1) == ' ' || file.text().charAt(at - 1) == '\t')) {
      at--;
    }
    boolean alone = at > 0 && file.text().charAt(at - 1) == '\n';
    return alone
        ? edit(file, at, margin + "  " + line + "\n")
        : edit(file, at, "\n" + margin + "  " + line + "\n" + margin);
  }

  private static TextEdit edit(SourceFile file, int offset, String text) {
    return new TextEdit(TextPlaces.range(file, offset, 0), text);
  }

  /** The blanks that the line of an element begins with. */
  private static String margin(SourceFile file, int offset) {
    int start = file.lines().start(file.lines().line(offset));
    int at = start;
    while (at < file.text().length()
        && (file.text().charAt(at) == ' ' || file.text().charAt(at) == '\t')) {
      at++;
    }
    return file.text().substring(start, at);
  }
}
