package dev.shoreline.maven;

import dev.shoreline.check.render.Printable;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.pipeline.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Prints messages in the form that IDEs and build servers make links of, which is that of the Java
 * compiler: {@code /path/to/file.shore:[line,column] text}; the id follows the text. Places in
 * libraries are not links: they show the path inside the library.
 */
final class Messages {
  private final Log log;
  private final Path base;
  private final Set<String> own;

  /**
   * @param base of the paths in messages
   */
  Messages(Log log, Path base, Project specs) {
    this.log = log;
    this.base = base;
    this.own = Set.copyOf(specs.texts().keySet());
  }

  void print(List<Diagnostic> diagnostics) {
    for (Diagnostic d : diagnostics) {
      String text = place(d.span()) + text(d);
      switch (d.severity()) {
        case ERROR -> log.error(text);
        case WARNING -> log.warn(text);
        case NOTE -> log.info(text);
      }
    }
  }

  /** Replaces the markers of the project's own files; an IDE knows errors and warnings only. */
  void mark(List<Diagnostic> diagnostics, BuildContext context) {
    own.forEach(path -> context.removeMessages(base.resolve(path).toFile()));
    for (Diagnostic d : diagnostics) {
      if (own.contains(d.span().file()) && d.severity() != Severity.NOTE) {
        context.addMessage(
            base.resolve(d.span().file()).toFile(),
            d.span().line(),
            d.span().column(),
            text(d),
            d.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
            null);
      }
    }
  }

  private String place(Span span) {
    if (!span.isKnown()) {
      return "";
    }
    String file = own.contains(span.file()) ? base.resolve(span.file()).toString() : span.file();
    return Printable.line(file) + ":[" + span.line() + "," + span.column() + "] ";
  }

  private String text(Diagnostic d) {
    StringBuilder text = new StringBuilder(Printable.line(d.message()));
    text.append(" [").append(Printable.line(d.id())).append(']');
    for (Related r : d.related()) {
      text.append("\n  ").append(place(r.span())).append(Printable.line(r.message()));
    }
    d.notes().forEach(n -> text.append("\n  ").append(Printable.line(n)));
    if (!d.hint().isEmpty()) {
      text.append("\n  hint: ").append(Printable.line(d.hint()));
    }
    return text.toString();
  }
}
