package dev.shoreline.emit.bom;

import dev.shoreline.emit.html.Page;
import java.util.ArrayList;
import java.util.List;

/** The bill as a page to read and print: head, lines, totals, sources. */
final class BomPage {
  // A bill is wide: it takes the whole window, and paper on its long side.
  private static final String CSS =
      """
      main, footer { max-width: 1560px; }
      .figures { grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); }
      .bom { font-size: 13px; }
      .bom th, .bom td { padding-right: 12px; }
      .bom td.description { min-width: 200px; }
      .bom thead th { white-space: normal; }
      .bom thead th.num { min-width: 72px; }
      .bom td.mark { white-space: nowrap; }
      .bom td.place { min-width: 104px; }
      .bom .sub { display: block; color: var(--quiet); font-size: 12px; white-space: normal; }
      .bom tbody tr.level th { background: var(--shade); font-weight: 640; font-size: 13px; padding-left: 8px; }
      .bom .tbd { background: var(--marginal-soft); color: var(--marginal); font-weight: 600; padding: 0 5px; border-radius: 4px; }
      .bom tr.dnp td { color: var(--quiet); }
      .bom tr.dnp td.num { text-decoration: line-through; }
      .bom tfoot td, .bom tfoot th { font-weight: 640; }
      @media print {
        @page { size: A4 landscape; margin: 10mm; }
        .bom { font-size: 7pt; }
        .bom .sub { font-size: 6.5pt; }
        .bom th, .bom td { padding-right: 5pt; }
        .bom td.description { min-width: 120pt; }
        .bom tbody tr.level th { font-size: 7.5pt; }
        .bom tfoot { display: table-row-group; }
      }
      """;

  private BomPage() {}

  static String render(BillOfMaterials bom) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("top", "", BomTemplate.head(bom).toString()));
    if (!bom.rows().isEmpty()) {
      sections.add(new Page.Section("lines", "Lines", BomTemplate.lines(bom).toString()));
    }
    if (!bom.figures().isEmpty()) {
      String title = "Where the figures come from";
      sections.add(new Page.Section("sources", title, BomTemplate.sources(bom).toString()));
    }
    return new Page("Bill of materials", bom.design(), sections, CSS).render();
  }
}
