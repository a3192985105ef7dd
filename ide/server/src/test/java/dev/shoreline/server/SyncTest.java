package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {
  private static final String KIND = "package k\n\nkind Thing {\n}\n";
  private static final String PART = "package p\nimport k.Thing\n\npart A : Thing {\n}\n";

  @TempDir private Path folder;

  private String write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toUri().toString();
  }

  private static void tell(Editor editor, String uri, FileChangeType type) {
    editor
        .server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, type))));
  }

  @Test
  void anEditInOneFileIsFeltInAnother() throws Exception {
    String kind = write("k.shore", KIND);
    String part = write("p.shore", PART);
    try (Editor editor = Editor.on(folder)) {
      assertThat(editor.ids(part)).isEmpty();
      editor.open(kind, KIND);
      editor.change(kind, new Range(new Position(2, 5), new Position(2, 10)), "Thong");
      editor.until("the part lost its kind", () -> editor.ids(part).contains("link.UnknownName"));
      editor.change(kind, new Range(new Position(2, 5), new Position(2, 10)), "Thing");
      editor.until("the part has it again", () -> editor.ids(part).isEmpty());
      editor.check();
      assertThat(editor.ids(part)).isEmpty();
    }
  }

  @Test
  void positionsCountUtf16UnitsAndMessagesCarryTheVersion() throws Exception {
    String uri = write("p.shore", "package p\n");
    try (Editor editor = Editor.on(folder)) {
      editor.open(uri, "package p\n");
      editor.change(
          uri,
          new Range(new Position(1, 0), new Position(1, 0)),
          "/* \ud83d\ude00 */ part A : X { }\n");
      editor.until("message", () -> editor.ids(uri).contains("link.UnknownName"));
      assertThat(editor.shown.get(uri).get(0).getRange().getStart()).isEqualTo(new Position(1, 18));
      assertThat(editor.versions.get(uri)).isEqualTo(2);
      editor.change(uri, new Range(new Position(1, 3), new Position(1, 5)), "e");
      editor.check();
      assertThat(editor.shown.get(uri).get(0).getRange().getStart()).isEqualTo(new Position(1, 17));
    }
  }

  @Test
  void anEditOfAnOlderVersionIsPassedOver() throws Exception {
    String uri = write("p.shore", "package p\n");
    try (Editor editor = Editor.on(folder)) {
      editor.open(uri, "package p\n");
      editor.change(uri, "package q\n");
      editor
          .server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(uri, 1),
                  List.of(new TextDocumentContentChangeEvent("part {{{"))));
      editor.check();
      assertThat(editor.ids(uri)).isEmpty();
      assertThat(editor.log.toString()).contains("came after");
    }
  }

  @Test
  void openDocumentsWinOverFilesOnDisk() throws Exception {
    String kind = write("k.shore", KIND);
    String part = write("p.shore", PART);
    try (Editor editor = Editor.on(folder)) {
      editor.open(kind, "package k\n");
      editor.until("unsaved text counts", () -> editor.ids(part).contains("link.UnknownImport"));
      write("k.shore", KIND + "\n");
      tell(editor, kind, FileChangeType.Changed);
      editor.check();
      assertThat(editor.ids(part)).contains("link.UnknownImport");
      editor.closeDocument(kind);
      editor.until("what is on disk counts again", () -> editor.ids(part).isEmpty());
    }
  }

  @Test
  void filesComeChangeAndGoOnDisk() throws Exception {
    String part = write("p.shore", PART);
    try (Editor editor = Editor.on(folder)) {
      assertThat(editor.ids(part)).contains("link.UnknownImport");
      String kind = write("lib/k.shore", KIND);
      tell(editor, kind, FileChangeType.Created);
      editor.until("the new file is known", () -> editor.ids(part).isEmpty());
      write("lib/k.shore", KIND + "part {\n");
      tell(editor, kind, FileChangeType.Changed);
      editor.until("its messages are shown", () -> !editor.ids(kind).isEmpty());
      Files.delete(folder.resolve("lib/k.shore"));
      tell(editor, folder.resolve("lib").toUri().toString(), FileChangeType.Deleted);
      editor.until("its messages are gone", () -> editor.ids(kind).isEmpty());
      editor.until("and so is its kind", () -> editor.ids(part).contains("link.UnknownImport"));
    }
  }

  @Test
  void foldersAreProjectsOfTheirOwn() throws Exception {
    String kind = write("one/k.shore", KIND);
    String part = write("two/p.shore", PART);
    try (Editor editor = Editor.on(folder.resolve("one"), folder.resolve("two"))) {
      assertThat(editor.ids(part)).contains("link.UnknownImport");
      change(editor, List.of(), List.of("two"));
      editor.until("messages of a removed folder go", () -> editor.ids(part).isEmpty());
      editor.open(part, PART);
      editor.until("alone", () -> editor.ids(part).contains("link.UnknownImport"));
      change(editor, List.of(""), List.of("one"));
      editor.until("both in one", () -> editor.ids(part).isEmpty());
      assertThat(editor.ids(kind)).isEmpty();
    }
  }

  private void change(Editor editor, List<String> added, List<String> removed) {
    editor
        .server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(folders(added), folders(removed))));
  }

  private List<WorkspaceFolder> folders(List<String> names) {
    return names.stream()
        .map(n -> new WorkspaceFolder(folder.resolve(n).toUri().toString(), n))
        .toList();
  }

  @Test
  void whatIsNotUsedIsMarkedAndPointsToItsPage() throws Exception {
    String part = write("p.shore", PART.replace(": Thing", ": OpticalEngine"));
    write("k.shore", KIND);
    try (Editor editor = Editor.on(folder)) {
      editor.until(
          "a page",
          () ->
              editor.shown.getOrDefault(part, List.of()).stream()
                  .anyMatch(d -> d.getCodeDescription() != null));
      var unused = editor.shown.get(part).get(0);
      assertThat(unused.getTags()).containsExactly(DiagnosticTag.Unnecessary);
      assertThat(unused.getSource()).isEqualTo("shoreline");
      assertThat(unused.getMessage().getLeft()).endsWith("hint: remove the import");
      assertThat(Path.of(java.net.URI.create(unused.getCodeDescription().getHref())))
          .content()
          .startsWith("# link.UnusedImport");
    }
  }

  @Test
  void librariesOfTheSettingsAreReadAnew() throws Exception {
    write("lib/META-INF/shoreline/library", "");
    write("lib/own/k.shore", KIND);
    String part = write("specs/p.shore", PART);
    try (Editor editor = Editor.on(folder.resolve("specs"))) {
      assertThat(editor.ids(part)).contains("link.UnknownImport");
      editor
          .server
          .getWorkspaceService()
          .didChangeConfiguration(
              new DidChangeConfigurationParams(
                  Map.of("shoreline", Map.of("libraries", List.of("../lib")))));
      editor.until("the library is known", () -> editor.ids(part).isEmpty());
    }
  }

  @Test
  void aRequestThatIsCancelledIsNotAnswered() throws Exception {
    String uri = write("p.shore", PART);
    try (Editor editor = Editor.on(folder)) {
      var format =
          new DocumentFormattingParams(
              new TextDocumentIdentifier(uri), new FormattingOptions(2, true));
      var request = editor.server.getTextDocumentService().formatting(format);
      request.cancel(true);
      assertThat(request).isCancelled();
      var next = editor.server.getTextDocumentService().formatting(format);
      assertThat(next.get(60, TimeUnit.SECONDS)).isEmpty();
    }
  }
}
