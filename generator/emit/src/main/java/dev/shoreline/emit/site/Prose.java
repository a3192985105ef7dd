package dev.shoreline.emit.site;

import dev.shoreline.emit.html.Html;
import dev.shoreline.emit.html.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown of a page as HTML. Markup of the author's own is shown as text, addresses lead to the
 * web or to nothing, pictures give way to their text, and an id in code leads to its page.
 */
final class Prose {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .percentEncodeUrls(true)
          .nodeRendererFactory(CodeBlocks::new)
          .build();

  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private final Function<String, Optional<String>> addresses;

  /**
   * @param addresses of the page of an id, as seen from the page that the prose stands on
   */
  Prose(Function<String, Optional<String>> addresses) {
    this.addresses = addresses;
  }

  /** All of a text, for the head of a page. */
  String html(String markdown) {
    StringBuilder html = new StringBuilder();
    for (Node n = parse(markdown).getFirstChild(); n != null; n = n.getNext()) {
      html.append(HTML.render(n));
    }
    return html.toString();
  }

  /** One section for each heading of the second level. */
  List<Page.Section> sections(String markdown) {
    List<Page.Section> sections = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    String title = "";
    StringBuilder html = new StringBuilder();
    for (Node n = parse(markdown).getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading heading && heading.getLevel() <= 2) {
        add(sections, anchors, title, html);
        title = PLAIN.render(heading).strip();
        html.setLength(0);
      } else {
        html.append(HTML.render(n));
      }
    }
    add(sections, anchors, title, html);
    return sections;
  }

  private static void add(
      List<Page.Section> sections, Set<String> anchors, String title, StringBuilder html) {
    if (title.isEmpty() && html.isEmpty()) {
      return;
    }
    String plain = Html.anchor(title);
    String anchor = plain;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = plain + "-" + i;
    }
    sections.add(new Page.Section(anchor, title, html.toString()));
  }

  private Node parse(String markdown) {
    Node document = PARSER.parse(Html.visible(markdown));
    document.accept(new Linker());
    return document;
  }

  private final class Linker extends AbstractVisitor {
    @Override
    public void visit(Code code) {
      addresses
          .apply(code.getLiteral())
          .filter(address -> !(code.getParent() instanceof Link))
          .ifPresent(
              address -> {
                Link link = new Link(address, null);
                code.insertBefore(link);
                link.appendChild(code);
              });
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      for (Node n = image.getFirstChild(); n != null; n = image.getFirstChild()) {
        image.insertBefore(n);
      }
      image.unlink();
    }
  }
}
