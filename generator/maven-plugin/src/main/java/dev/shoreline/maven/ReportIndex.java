package dev.shoreline.maven;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.fabric.FabricReportEmitter;
import dev.shoreline.emit.html.Html;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.Design;
import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The page that leads to the reports of all designs and fabrics, and to the comparisons. */
final class ReportIndex {
  /** Columns, and the class that colours a count above zero. */
  private static final Map<Status, String> COLUMNS =
      new java.util.EnumMap<>(
          Map.of(
              Status.FAIL, "s-fail",
              Status.MARGINAL, "s-marginal",
              Status.NOT_EVALUATED, "s-open",
              Status.WAIVED, "s-waived",
              Status.PASS, "s-pass"));

  private final String name;
  private final Shoreline.Checked checked;
  private final Shoreline.Built built;
  private final Path folder;

  /**
   * @param name of the project
   * @param folder that the page is written to and that all outputs are below
   */
  ReportIndex(String name, Shoreline.Checked checked, Shoreline.Built built, Path folder) {
    this.name = name;
    this.checked = checked;
    this.built = built;
    this.folder = folder;
  }

  String render() {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("head", "", "<p>" + Html.text(Summary.of(checked)) + "</p>"));
    sections.add(table("designs", "Designs", "design", designs()));
    if (!checked.fabrics().isEmpty()) {
      sections.add(table("fabrics", "Fabrics", "fabric", fabrics()));
    }
    if (!built.comparisons().isEmpty()) {
      sections.add(new Page.Section("comparisons", "Comparisons", comparisons()));
    }
    return new Page("Conformance of all designs", name, sections, "").render();
  }

  private static Page.Section table(String anchor, String title, String head, String rows) {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table>\n<thead><tr><th>");
    html.append(head).append("</th><th></th>");
    COLUMNS.keySet().forEach(s -> html.append("<th class=\"num\">" + s.label() + "</th>"));
    html.append("<th></th></tr></thead>\n<tbody>\n").append(rows);
    return new Page.Section(anchor, title, html.append("</tbody></table></div>\n").toString());
  }

  private String designs() {
    StringBuilder rows = new StringBuilder();
    for (Conformance design : checked.designs()) {
      Path made = built.folders().get(design.analysis().design().qualifiedName());
      rows.append(
          row(
              link(design.analysis().design().name(), made, "conformance/report.html"),
              described(design.analysis().design()),
              design::count,
              made == null || !Files.exists(made.resolve("bom/bom.html"))
                  ? ""
                  : link("bill of materials", made, "bom/bom.html")));
    }
    return rows.toString();
  }

  private static String described(Design design) {
    String description = design.attributes().text("description");
    return description.isEmpty() ? design.doc().strip() : description;
  }

  private String fabrics() {
    StringBuilder rows = new StringBuilder();
    for (FabricConformance fabric : checked.fabrics()) {
      Path made = built.fabrics().get(fabric.analysis().fabric().qualifiedName());
      String title = fabric.analysis().fabric().name();
      rows.append(row(link(title, made, FabricReportEmitter.PAGE), "", fabric::count, ""));
    }
    return rows.toString();
  }

  private static String row(String first, String text, ToLongFunction<Status> count, String last) {
    StringBuilder row = new StringBuilder("<tr><td>" + first + "</td>");
    row.append("<td class=\"quiet\">").append(Html.text(text)).append("</td>");
    COLUMNS.forEach(
        (status, css) -> {
          long n = count.applyAsLong(status);
          String cell = n == 0 ? "0" : "<span class=\"badge " + css + "\">" + n + "</span>";
          row.append("<td class=\"num\">").append(cell).append("</td>");
        });
    return row.append("<td>").append(last).append("</td></tr>\n").toString();
  }

  private String comparisons() {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Path page : built.comparisons()) {
      String title = String.valueOf(page.getFileName()).replaceAll("\\.html$", "");
      list.append("<li>").append(link(title, page, "")).append("</li>\n");
    }
    return list.append("</ul>\n").toString();
  }

  /** To a file below a folder that was made; the text alone where there is none. */
  private String link(String text, @Nullable Path made, String file) {
    if (made == null || !Files.exists(made.resolve(file))) {
      return Html.text(text);
    }
    String address = folder.relativize(made.resolve(file)).toString().replace('\\', '/');
    return "<a href=\"" + Html.text(address) + "\">" + Html.text(text) + "</a>";
  }
}
