package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.server.protocol.DesignQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {
  private static final String BAD = "package p\n\npart A : Nothing {\n}\n";

  @TempDir private Path folder;

  @Test
  void startsChecksAndEnds() throws Exception {
    Files.writeString(folder.resolve("a.shore"), BAD);
    try (Editor editor = new Editor()) {
      InitializeResult result = editor.start(Editor.params(folder));
      assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
      assertThat(result.getCapabilities().getTextDocumentSync().getRight().getChange())
          .isEqualTo(TextDocumentSyncKind.Incremental);
      assertThat(result.getServerInfo().getName()).isEqualTo("Shoreline");
      editor.until("check", () -> !editor.checks.isEmpty());
      assertThat(editor.ids(folder.resolve("a.shore").toUri().toString()))
          .containsExactly("link.UnknownName");
      assertThat(editor.states.get(0).busy()).isTrue();
      assertThat(editor.states.get(editor.states.size() - 1).health()).isEqualTo("error");
      editor.until("end of progress", () -> editor.progress.contains("end"));
      assertThat(editor.progress).contains("begin", "report reading", "report linking");

      editor.server.shutdown().get(60, TimeUnit.SECONDS);
      editor.server.exit();
      assertThat(editor.exitCode.get(60, TimeUnit.SECONDS)).isZero();
    }
  }

  @Test
  void anExitWithoutShutdownIsAFault() throws Exception {
    try (Editor editor = Editor.on()) {
      editor.server.exit();
      assertThat(editor.exitCode.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  @Test
  void aClientWithoutFoldersOpensAFileAlone() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.shore"), "package p\nimport q.B\n\npart C : B {\n}\n");
    Files.writeString(folder.resolve("b.shore"), "package q\nkind B {\n}\n");
    try (Editor editor = new Editor()) {
      InitializeParams params = new InitializeParams();
      params.setInitializationOptions(Editor.options());
      editor.start(params);
      String uri = file.toUri().toString();
      editor.open(uri, Files.readString(file));
      editor.check();
      assertThat(editor.ids(uri)).as("its neighbour is known").isEmpty();
      editor.change(uri, Files.readString(file).replace(": B", ": X"));
      editor.check();
      assertThat(editor.ids(uri)).contains("link.UnknownName");
      editor.closeDocument(uri);
      editor.until("messages of a closed file go", () -> editor.ids(uri).isEmpty());
    }
  }

  @Test
  void aTextThatIsNoFileIsCheckedToo() throws Exception {
    try (Editor editor = Editor.on()) {
      editor.open("untitled:Untitled-1", BAD);
      editor.until("messages", () -> editor.ids("untitled:Untitled-1").size() == 1);
      editor.closeDocument("untitled:Untitled-1");
      editor.until("no messages", () -> editor.ids("untitled:Untitled-1").isEmpty());
    }
  }

  @Test
  @SuppressWarnings("deprecation")
  void aClientThatKnowsOneRootOnly() throws Exception {
    Files.writeString(folder.resolve("a.shore"), BAD);
    try (Editor editor = new Editor()) {
      InitializeParams params = Editor.params();
      params.setRootUri(folder.toUri().toString());
      editor.start(params);
      editor.until("check", () -> !editor.checks.isEmpty());
      assertThat(editor.ids(folder.resolve("a.shore").toUri().toString())).hasSize(1);
    }
  }

  @Test
  void laysOutADocument() throws Exception {
    Path file = Files.writeString(folder.resolve("a.shore"), "package p\nkind   K {\n}\n");
    try (Editor editor = Editor.on(folder)) {
      List<? extends TextEdit> edits =
          editor
              .server
              .getTextDocumentService()
              .formatting(
                  new DocumentFormattingParams(
                      new TextDocumentIdentifier(file.toUri().toString()),
                      new FormattingOptions(2, true)))
              .get(60, TimeUnit.SECONDS);
      assertThat(edits).isNotEmpty();
    }
  }

  @Test
  void buildsIntoAFolderUnlessTheWorkspaceIsNotTrusted() throws Exception {
    Files.writeString(folder.resolve("a.shore"), "package p\n\ndesign D {\n  route cpo\n}\n");
    try (Editor editor = Editor.on(folder)) {
      var build = new ExecuteCommandParams("shoreline.build", List.of());
      Object built =
          editor.server.getWorkspaceService().executeCommand(build).get(120, TimeUnit.SECONDS);
      assertThat(built.toString()).contains("failures");
      assertThat(folder.resolve("out")).isNotEmptyDirectory();

      editor
          .server
          .getWorkspaceService()
          .didChangeConfiguration(
              new org.eclipse.lsp4j.DidChangeConfigurationParams(
                  Map.of("shoreline", Map.of("trusted", false))));
      assertThatThrownBy(
              () ->
                  editor
                      .server
                      .getWorkspaceService()
                      .executeCommand(build)
                      .get(60, TimeUnit.SECONDS))
          .hasMessageContaining("not trusted");
    }
  }

  @Test
  void wrongRequestsAreRefusedAndTheServerGoesOn() throws Exception {
    Files.writeString(folder.resolve("a.shore"), BAD);
    try (Editor editor = Editor.on(folder)) {
      assertThatThrownBy(
              () ->
                  editor
                      .server
                      .getWorkspaceService()
                      .executeCommand(new ExecuteCommandParams("no.such", List.of()))
                      .get(60, TimeUnit.SECONDS))
          .hasMessageContaining("no command no.such");
      editor.change("file:///never/opened.shore", "x");
      editor.closeDocument("file:///never/opened.shore");
      editor.open("nonsense", "kind {");
      assertThat(editor.server.verdicts(new DesignQuery("", "file:///nowhere.shore")))
          .satisfiesAnyOf(
              f -> assertThat(f.get(60, TimeUnit.SECONDS)).isEmpty(),
              f -> assertThat(f).failsWithin(java.time.Duration.ofSeconds(60)));
      editor.check();
      assertThat(editor.log.toString()).contains("never opened").doesNotContain("internal error");
    }
  }
}
