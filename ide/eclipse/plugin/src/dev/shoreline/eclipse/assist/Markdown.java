package dev.shoreline.eclipse.assist;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The little Markdown that hovers use, as the HTML subset that text controls can show. */
public final class Markdown {
  private Markdown() {}

  public static String text(Either<String, MarkupContent> documentation) {
    return documentation.isLeft() ? documentation.getLeft() : documentation.getRight().getValue();
  }

  /** Escapes first, so that nothing from a spec is taken for a tag. */
  public static String html(String markdown) {
    StringBuilder html = new StringBuilder();
    boolean code = false;
    for (String line : markdown.replace("\r\n", "\n").split("\n", -1)) {
      if (line.startsWith("```")) {
        code = !code;
        continue;
      }
      String shown = code ? escape(line) : inline(escape(line));
      if (!code && line.startsWith("#")) {
        shown = "<b>" + shown.replaceFirst("^#+\\s*", "") + "</b>";
      } else if (!code && (line.startsWith("- ") || line.startsWith("* "))) {
        shown = "\u2022 " + shown.substring(2);
      } else if (line.equals("---")) {
        shown = "";
      }
      html.append(shown).append("<br>");
    }
    return html.toString();
  }

  private static String inline(String escaped) {
    return escaped
        .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
        .replaceAll("(?<![A-Za-z0-9])[_*]([^_*]+)[_*](?![A-Za-z0-9])", "$1")
        .replaceAll("`([^`]+)`", "$1")
        .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1")
        .replaceAll("\\\\([-\\\\`*_{}\\[\\]()#+.!|])", "$1");
  }

  private static String escape(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
