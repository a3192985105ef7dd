package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.server.session.DiagnosticForm;
import dev.shoreline.server.state.TextPlaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server says what the command line says, of every example and of every bad spec. */
class SameMessagesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  private static List<Path> folders() throws Exception {
    List<Path> all = new ArrayList<>();
    for (String parent : List.of("examples", "tests/suite/src/test/resources/bad")) {
      try (Stream<Path> folders = Files.list(ROOT.resolve(parent))) {
        all.addAll(folders.filter(Files::isDirectory).sorted().toList());
      }
    }
    return all;
  }

  @Test
  void ofEveryExampleAndEveryBadSpec() throws Exception {
    List<Path> folders = folders();
    assertThat(folders).hasSizeGreaterThan(80);
    try (Editor editor = Editor.on(folders.toArray(Path[]::new))) {
      editor.check();
      for (Path folder : folders) {
        assertThat(shown(editor, folder)).as(folder.toString()).isEqualTo(checked(folder));
      }
    }
  }

  private static List<String> shown(Editor editor, Path folder) {
    List<String> all = new ArrayList<>();
    editor.shown.forEach(
        (uri, diagnostics) -> {
          if (uri.startsWith(folder.toUri().toString())) {
            diagnostics.forEach(
                d ->
                    all.add(
                        uri
                            + " "
                            + d.getRange()
                            + d.getSeverity()
                            + d.getCode().getLeft()
                            + d.getMessage().getLeft()));
          }
        });
    return all.stream().sorted().toList();
  }

  /** As {@code shoreline check} has it. */
  private static List<String> checked(Path folder) {
    var request =
        new Shoreline.Request(
            List.of(folder), folder, LocalDate.of(2026, 12, 1), List.of(), Shoreline.Progress.NONE);
    List<String> all = new ArrayList<>();
    for (Diagnostic d : Shoreline.check(request).diagnostics()) {
      if (d.span().file().equals(".")) {
        continue;
      }
      var severity =
          switch (d.severity()) {
            case ERROR -> org.eclipse.lsp4j.DiagnosticSeverity.Error;
            case WARNING -> org.eclipse.lsp4j.DiagnosticSeverity.Warning;
            case NOTE -> org.eclipse.lsp4j.DiagnosticSeverity.Information;
          };
      all.add(
          folder.resolve(d.span().file()).toUri()
              + " "
              + TextPlaces.range(d.span())
              + severity
              + d.id()
              + DiagnosticForm.text(d));
    }
    return all.stream().sorted().toList();
  }
}
