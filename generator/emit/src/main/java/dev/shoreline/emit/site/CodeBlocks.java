package dev.shoreline.emit.site;

import dev.shoreline.emit.html.Html;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Blocks of Shoreline: comments step back, and the messages that a block expects stand out. */
final class CodeBlocks implements NodeRenderer {
  private static final Pattern EXPECTED = Pattern.compile("^\\s*//\\^+\\s*(error|warning)\\[.*$");
  private static final Pattern COMMENT = Pattern.compile("//.*$");

  private final HtmlWriter writer;

  CodeBlocks(HtmlNodeRendererContext context) {
    this.writer = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    String text =
        node instanceof FencedCodeBlock fenced
            ? fenced.getLiteral()
            : ((IndentedCodeBlock) node).getLiteral();
    writer.line();
    writer.raw(html(text));
    writer.line();
  }

  static String html(String text) {
    StringBuilder html = new StringBuilder("<pre><code>");
    text.lines().map(CodeBlocks::line).forEach(l -> html.append(l).append('\n'));
    return html.append("</code></pre>").toString();
  }

  private static String line(String line) {
    Matcher expected = EXPECTED.matcher(line);
    if (expected.find()) {
      return "<span class=\"" + expected.group(1) + "\">" + Html.text(line) + "</span>";
    }
    Matcher comment = COMMENT.matcher(line);
    return comment.find()
        ? Html.text(line.substring(0, comment.start()))
            + "<span class=\"comment\">"
            + Html.text(comment.group())
            + "</span>"
        : Html.text(line);
  }
}
