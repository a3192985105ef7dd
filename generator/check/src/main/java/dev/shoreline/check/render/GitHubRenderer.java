package dev.shoreline.check.render;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import java.util.List;

/**
 * Messages as workflow commands, which a forge's runner shows beside the changed lines. Data and
 * properties are escaped, so that no text can begin a command of its own.
 */
public final class GitHubRenderer {
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(d -> out.append(render(d)).append('\n'));
    return out.toString();
  }

  private static String render(Diagnostic d) {
    StringBuilder out = new StringBuilder("::").append(command(d));
    String separator = " ";
    if (d.span().isKnown()) {
      out.append(" file=")
          .append(property(d.span().file()))
          .append(",line=")
          .append(d.span().line())
          .append(",endLine=")
          .append(d.span().endLine());
      if (d.span().line() == d.span().endLine()) {
        // The runner takes columns only within one line.
        out.append(",col=")
            .append(d.span().column())
            .append(",endColumn=")
            .append(d.span().endColumn());
      }
      separator = ",";
    }
    out.append(separator)
        .append("title=")
        .append(property(d.id()))
        .append("::")
        .append(data(d.message()));
    for (Related r : d.related()) {
      line(out, r.span() + ": " + r.message());
    }
    d.notes().forEach(n -> line(out, n));
    if (!d.hint().isEmpty()) {
      line(out, "hint: " + d.hint());
    }
    return out.toString();
  }

  private static String command(Diagnostic d) {
    return switch (d.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static void line(StringBuilder out, String text) {
    out.append("%0A").append(data(text));
  }

  private static String data(String text) {
    return Printable.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
