package dev.shoreline.server.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Collects proposals for one place; of two with one label and kind the first counts. */
final class Items {
  /** Order of groups: what fits best comes first. */
  enum Rank {
    BEST,
    GOOD,
    FAIR,
    IMPORT,
    SNIPPET,
    KEYWORD
  }

  private final Spot spot;
  private final List<CompletionItem> items = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();

  Items(Spot spot) {
    this.spot = spot;
  }

  List<CompletionItem> all() {
    return items;
  }

  /** Whether a word could become this one by writing on; letters may be left out. */
  boolean matches(String word) {
    String prefix = spot.prefix().toLowerCase(Locale.ROOT);
    String lower = word.toLowerCase(Locale.ROOT);
    int at = 0;
    for (char c : prefix.toCharArray()) {
      at = lower.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** A word as it stands; null if the author writes something else. */
  @org.jspecify.annotations.Nullable
  CompletionItem word(String label, CompletionItemKind kind, Rank rank, String detail) {
    return add(label, label, kind, rank, detail, InsertTextFormat.PlainText);
  }

  /** Several words with places to fill in. */
  @org.jspecify.annotations.Nullable
  CompletionItem snippet(
      String label, String body, CompletionItemKind kind, Rank rank, String detail) {
    return add(label, body, kind, rank, detail, InsertTextFormat.Snippet);
  }

  private @org.jspecify.annotations.Nullable CompletionItem add(
      String label,
      String text,
      CompletionItemKind kind,
      Rank rank,
      String detail,
      InsertTextFormat format) {
    if (!matches(label) || !labels.add(kind + " " + label)) {
      return null;
    }
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setDetail(detail);
    item.setSortText(rank.ordinal() + label);
    item.setFilterText(label);
    item.setInsertTextFormat(format);
    item.setTextEdit(Either.forLeft(new TextEdit(spot.replaced(), text)));
    items.add(item);
    return item;
  }

  static void document(@org.jspecify.annotations.Nullable CompletionItem item, String markdown) {
    if (item != null && !markdown.isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, markdown));
    }
  }

  /** Text in a snippet: its own signs lose their meaning. */
  static String literal(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
  }
}
