package dev.shoreline.check.render;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Messages for people: severity, id and fact, the place with an excerpt, related places, notes and
 * a hint. Text from a spec cannot steer the terminal.
 */
public final class TextRenderer {
  private static final String MORE = "more: ";

  private final SourceLines source;
  private final Palette palette;

  /**
   * @param textOfFile text of a file by the path in its spans; empty when there is none
   */
  public TextRenderer(Function<String, String> textOfFile, Palette palette) {
    this.source = new SourceLines(textOfFile);
    this.palette = palette;
  }

  /** All messages in the given order, with an empty line after each. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(d -> out.append(render(d)).append('\n'));
    return out.toString();
  }

  /** One message; every line ends with a line feed. */
  public String render(Diagnostic d) {
    StringBuilder out = new StringBuilder();
    String colour = palette.of(d.severity());
    out.append(paint(colour, d.severity().label() + "[" + Printable.line(d.id()) + "]"))
        .append(paint(palette.strong(), ": " + Printable.line(d.message())))
        .append('\n');
    int width = Math.max(2, Integer.toString(d.span().line()).length());
    String margin = " ".repeat(width);
    List<String> notes = notes(d);
    if (d.span().isKnown()) {
      out.append(frame(margin + "-->")).append(' ').append(place(d.span())).append('\n');
      boolean shown = excerpt(out, d, margin, colour);
      if (shown && !(d.related().isEmpty() && notes.isEmpty())) {
        out.append(frame(margin + " |")).append('\n');
      }
    }
    for (Related r : d.related()) {
      out.append(frame(margin + ":::"))
          .append(' ')
          .append(place(r.span()))
          .append("   ")
          .append(Printable.line(r.message()))
          .append('\n');
    }
    notes.forEach(
        n -> out.append(frame(margin + " =")).append(' ').append(Printable.line(n)).append('\n'));
    return out.toString();
  }

  private boolean excerpt(StringBuilder out, Diagnostic d, String margin, String colour) {
    Span span = d.span();
    Optional<String> line = source.line(span.file(), span.line());
    if (line.isEmpty()) {
      return false;
    }
    int length =
        span.endLine() == span.line() ? span.endColumn() - span.column() : line.get().length();
    Excerpt excerpt = Excerpt.of(line.get(), span.column(), length);
    String number = Integer.toString(span.line());
    out.append(frame(margin + " |"))
        .append('\n')
        .append(frame(" ".repeat(margin.length() - number.length()) + number + " |"))
        .append(excerpt.text().isEmpty() ? "" : " " + excerpt.text())
        .append('\n')
        .append(frame(margin + " |"))
        .append(' ')
        .append(paint(colour, excerpt.carets() + label(d)))
        .append('\n');
    return true;
  }

  private static String label(Diagnostic d) {
    return d.label().isEmpty() ? "" : " " + Printable.line(d.label());
  }

  /** Notes, then the hint, and last where to read more. */
  private static List<String> notes(Diagnostic d) {
    List<String> notes = new ArrayList<>(d.notes());
    notes.removeIf(n -> n.startsWith(MORE));
    if (!d.hint().isEmpty()) {
      notes.add("hint: " + d.hint());
    }
    d.notes().stream().filter(n -> n.startsWith(MORE)).forEach(notes::add);
    return notes;
  }

  private static String place(Span span) {
    return Printable.line(span.toString());
  }

  private String frame(String text) {
    return paint(palette.quiet(), text);
  }

  private String paint(String colour, String text) {
    return colour.isEmpty() ? text : colour + text + palette.reset();
  }

  /** For example {@code 2 errors, 1 warning}; {@code no findings} when there are none. */
  public static String summary(List<Diagnostic> diagnostics) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long n = diagnostics.stream().filter(d -> d.severity() == severity).count();
      if (n > 0) {
        parts.add(n + " " + severity.label() + (n == 1 ? "" : "s"));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }
}
