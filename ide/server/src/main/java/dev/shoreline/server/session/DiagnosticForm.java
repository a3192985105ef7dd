package dev.shoreline.server.session;

import dev.shoreline.check.render.Printable;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

/**
 * Messages as the protocol has them: the fact, then notes and the hint as further lines, in the
 * words of the command line.
 */
public final class DiagnosticForm {
  /** What every message says it comes from. */
  public static final String SOURCE = "shoreline";

  private static final Set<String> UNUSED = Set.of("link.UnusedImport", "waiver.Unused");

  private final Addresses addresses;
  private final Function<String, Optional<String>> pages;

  /**
   * @param pages from the id of a message or rule to the URI of its page
   */
  DiagnosticForm(Addresses addresses, Function<String, Optional<String>> pages) {
    this.addresses = addresses;
    this.pages = pages;
  }

  org.eclipse.lsp4j.Diagnostic of(Diagnostic d) {
    var form = new org.eclipse.lsp4j.Diagnostic(TextPlaces.range(d.span()), text(d));
    form.setSeverity(severity(d.severity()));
    form.setSource(SOURCE);
    form.setCode(d.id());
    pages.apply(d.id()).map(DiagnosticCodeDescription::new).ifPresent(form::setCodeDescription);
    if (UNUSED.contains(d.id())) {
      form.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    List<DiagnosticRelatedInformation> related =
        d.related().stream()
            .filter(r -> r.span().isKnown())
            .map(
                r ->
                    new DiagnosticRelatedInformation(
                        addresses.location(r.span()), Printable.line(r.message())))
            .toList();
    if (!related.isEmpty()) {
      form.setRelatedInformation(related);
    }
    return form;
  }

  /** The fact, and on lines of their own what the command line prints behind {@code =}. */
  public static String text(Diagnostic d) {
    List<String> lines = new ArrayList<>();
    lines.add(d.message());
    lines.addAll(d.notes());
    if (!d.hint().isEmpty()) {
      lines.add("hint: " + d.hint());
    }
    return String.join("\n", lines.stream().map(Printable::line).toList());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
