package dev.shoreline.diff.html;

import dev.shoreline.emit.html.Html;
import java.util.List;

/** A table in markup. Every text that it takes is escaped. */
final class Table {
  private final StringBuilder markup = new StringBuilder();

  /**
   * @param style class of the table, a constant
   * @param columns headings; one that ends with {@code #} heads figures
   */
  Table(String style, List<String> columns) {
    markup
        .append("<div class=\"scroll\">\n<table class=\"")
        .append(style)
        .append("\">\n<thead><tr>");
    for (String column : columns) {
      boolean figures = column.endsWith("#");
      String name = figures ? column.substring(0, column.length() - 1) : column;
      markup
          .append("<th scope=\"col\"")
          .append(figures ? " class=\"num\">" : ">")
          .append(Html.text(name))
          .append("</th>");
    }
    markup.append("</tr></thead>\n<tbody>\n");
  }

  Table row(String... cells) {
    markup.append("<tr>").append(String.join("", cells)).append("</tr>\n");
    return this;
  }

  String end() {
    return markup + "</tbody>\n</table>\n</div>\n";
  }

  static String text(String text) {
    return "<td>" + Html.text(text) + "</td>";
  }

  /** A value, or a dash that says that there is none. */
  static String value(String text) {
    return text.isEmpty() ? "<td class=\"quiet\">-</td>" : text(text);
  }

  /** A value of a row of figures, right-aligned, or a dash. */
  static String figure(String text) {
    return text.isEmpty()
        ? "<td class=\"num quiet\">-</td>"
        : "<td class=\"num\">" + Html.text(text) + "</td>";
  }

  static String code(String text) {
    return "<td><span class=\"code\">" + Html.text(text) + "</span></td>";
  }

  /** A name with a second line of quiet text below it; the second may be empty. */
  static String code(String text, String below) {
    return "<td><span class=\"code\">" + Html.text(text) + "</span>" + below(below) + "</td>";
  }

  static String text(String text, String below) {
    return "<td>" + Html.text(text) + below(below) + "</td>";
  }

  private static String below(String text) {
    return text.isEmpty() ? "" : "<span class=\"below\">" + Html.text(text) + "</span>";
  }

  /**
   * @param tone of {@link dev.shoreline.emit.html.Tone}
   */
  static String badge(String text, String tone) {
    return "<span class=\"badge s-" + tone + "\">" + Html.text(text) + "</span>";
  }

  static String tag(String text) {
    return "<td><span class=\"tag\">" + Html.text(text) + "</span></td>";
  }

  /** Finished markup, every foreign text in it escaped. */
  static String cell(String finished) {
    return "<td>" + finished + "</td>";
  }
}
