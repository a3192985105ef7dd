package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;

/**
 * What the server answers to every request on the pluggable baseline, as the JSON that goes over
 * the wire. Long lists and texts are cut.
 */
class TranscriptTest {
  private static final Path FOLDER =
      Path.of("../../examples/osfp-51t").toAbsolutePath().normalize();
  private static final int LONGEST_LIST = 6;
  private static final int LONGEST_TEXT = 400;

  private final Map<String, String> answers = new TreeMap<>();
  private final Gson gson =
      new MessageJsonHandler(Map.of()).getGson().newBuilder().setPrettyPrinting().create();

  private record File(String uri, String text) {
    Position at(String words) {
      int offset = text.indexOf(words);
      assertThat(offset).as(words).isNotNegative();
      String before = text.substring(0, offset);
      int line = (int) before.chars().filter(c -> c == '\n').count();
      return new Position(line, offset - before.lastIndexOf('\n') - 1);
    }

    TextDocumentIdentifier id() {
      return new TextDocumentIdentifier(uri);
    }
  }

  private static File file(String name) throws Exception {
    Path path = FOLDER.resolve(name);
    return new File(path.toUri().toString(), Files.readString(path));
  }

  @Test
  void everyRequest() throws Exception {
    File design = file("design.shore");
    File parts = file("parts.shore");
    try (Editor editor = Editor.on(FOLDER)) {
      editor.open(design.uri(), design.text());
      editor.open(parts.uri(), parts.text());
      editor.check();
      texts(editor.server.getTextDocumentService(), design, parts);
      note(
          "workspace-symbol",
          editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("osfp")));
      DesignQuery query = new DesignQuery("", design.uri());
      note("shoreline-designs", editor.server.designs());
      note(
          "shoreline-verdicts",
          editor.server.verdicts(new DesignQuery("examples.osfp.Osfp51T", "")));
      note("shoreline-diagram", editor.server.diagram(query));
      note("shoreline-report", editor.server.report(query));
    }
    GoldenFiles.check(answers);
  }

  private void texts(TextDocumentService texts, File design, File parts) throws Exception {
    Position asic = design.at("asic");
    Position type = new Position(asic.getLine(), parts(design, asic));
    note("definition", texts.definition(new DefinitionParams(design.id(), type)));
    note("declaration", texts.declaration(new DeclarationParams(design.id(), type)));
    note(
        "references",
        texts.references(new ReferenceParams(design.id(), asic, new ReferenceContext(true))));
    note("highlight", texts.documentHighlight(new DocumentHighlightParams(design.id(), asic)));
    note("prepare-rename", texts.prepareRename(new PrepareRenameParams(design.id(), asic)));
    note("rename", texts.rename(new RenameParams(design.id(), asic, "die")));
    note("document-symbol", texts.documentSymbol(new DocumentSymbolParams(design.id())));
    note("folding", texts.foldingRange(new FoldingRangeRequestParams(design.id())));
    note("selection", texts.selectionRange(new SelectionRangeParams(design.id(), List.of(asic))));
    note("document-link", texts.documentLink(new DocumentLinkParams(parts.id())));
    note("semantic-tokens", texts.semanticTokensFull(new SemanticTokensParams(design.id())));
    note(
        "call-hierarchy",
        texts.prepareCallHierarchy(new CallHierarchyPrepareParams(design.id(), type)));
    note("hover", texts.hover(new HoverParams(design.id(), type)));
    note("completion", texts.completion(new CompletionParams(design.id(), type)));
    note("signature", texts.signatureHelp(new SignatureHelpParams(design.id(), asic)));
    Range all = new Range(new Position(0, 0), new Position(200, 0));
    note("inlay-hint", texts.inlayHint(new InlayHintParams(design.id(), all)));
    note("code-lens", texts.codeLens(new CodeLensParams(design.id())));
    Position length = parts.at(" mm");
    Position number = new Position(length.getLine(), length.getCharacter() - 1);
    note(
        "code-action",
        texts.codeAction(
            new CodeActionParams(
                parts.id(), new Range(number, number), new CodeActionContext(List.of()))));
    FormattingOptions options = new FormattingOptions(2, true);
    note("formatting", texts.formatting(new DocumentFormattingParams(design.id(), options)));
    note(
        "range-formatting",
        texts.rangeFormatting(new DocumentRangeFormattingParams(design.id(), options, all)));
    note(
        "on-type-formatting",
        texts.onTypeFormatting(
            new DocumentOnTypeFormattingParams(design.id(), options, new Position(30, 0), "}")));
  }

  /** Where the part is named on the line of an instance. */
  private static int parts(File file, Position instance) {
    String line = file.text().lines().toList().get(instance.getLine());
    return line.indexOf(':') + 2;
  }

  private void note(String name, CompletableFuture<?> answer) throws Exception {
    JsonElement tree = gson.toJsonTree(answer.get(120, TimeUnit.SECONDS));
    String text =
        gson.toJson(cut(tree))
            .replace(FOLDER.toUri().toString(), "example:/")
            .replaceAll("file:[^\"]*/library-copies/[^/\"]+/[^/\"]+/", "library:/")
            .replaceAll("file:[^\"]*/library-copies/", "library:/");
    answers.put("transcripts/" + name + ".json", text + "\n");
  }

  private static JsonElement cut(JsonElement tree) {
    if (tree instanceof JsonArray array) {
      JsonArray some = new JsonArray();
      for (int i = 0; i < Math.min(LONGEST_LIST, array.size()); i++) {
        some.add(cut(array.get(i)));
      }
      if (array.size() > LONGEST_LIST) {
        some.add("and " + (array.size() - LONGEST_LIST) + " more");
      }
      return some;
    } else if (tree instanceof JsonObject object) {
      JsonObject copy = new JsonObject();
      object.entrySet().forEach(e -> copy.add(e.getKey(), cut(e.getValue())));
      return copy;
    } else if (tree instanceof JsonPrimitive p
        && p.isString()
        && p.getAsString().length() > LONGEST_TEXT) {
      return new JsonPrimitive(p.getAsString().substring(0, LONGEST_TEXT) + "...");
    }
    return tree;
  }
}
