package dev.shoreline.emit.compare;

import dev.shoreline.emit.html.Html;
import dev.shoreline.emit.html.Page;
import dev.shoreline.emit.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** The comparison as one self-contained HTML file: head, table with bars, and its formulas. */
public final class ComparisonPage {
  private static final String CSS =
      """
      main, footer { max-width: 1560px; }
      .designs { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 1px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 24px 0 0; }
      .designs > div { box-shadow: 0 0 0 1px var(--line); padding: 12px 16px 13px; }
      .designs .name { font-size: 17px; font-weight: 640; overflow-wrap: anywhere; }
      .letter { display: inline-block; min-width: 20px; padding: 0 5px; margin-right: 7px; border-radius: 4px; background: var(--accent-soft); color: var(--accent); font-size: 12.5px; font-weight: 640; line-height: 20px; text-align: center; }
      .designs p { margin: 4px 0 6px; font-size: 13.5px; line-height: 1.4; }
      .compare { table-layout: fixed; }
      .compare thead th { white-space: normal; font-size: 13px; color: var(--ink); }
      .compare td { overflow-wrap: anywhere; }
      .compare thead th:first-child { width: 240px; }
      .compare thead th:nth-child(2) { width: 212px; }
      .compare thead th:first-child, .compare tbody th.row { position: sticky; left: 0; background: var(--sheet); }
      .compare tbody th.row a { color: var(--ink); }
      .compare tbody tr.group th { background: var(--shade); font-weight: 640; font-size: 13px; padding: 6px 8px; }
      .compare td.bars { padding-top: 9px; }
      .compare .sub { display: block; color: var(--quiet); font-size: 12px; line-height: 1.35; }
      .compare td .figure-link { color: var(--ink); font-weight: 600; }
      .compare td.words .figure-link { font-weight: 400; }
      .compare td.partly .figure-link::after { content: " *"; color: var(--marginal); }
      .compare .state { display: inline-block; padding: 0 6px; border-radius: 4px; background: var(--na-soft); color: var(--na); font-size: 12px; line-height: 18px; }
      .compare .state.unknown { background: var(--open-soft); color: var(--open); }
      .compare .state.other-basis { background: var(--marginal-soft); color: var(--marginal); }
      .compare .against { color: var(--quiet); font-size: 12px; margin-left: 6px; white-space: nowrap; }
      .compare .to-report { margin-left: 5px; font-size: 12px; }
      .computed tr:target th, .computed tr:target td { background: var(--accent-soft); }
      .computed th { min-width: 220px; }
      .computed tr.inputs th, .computed tr.inputs td { font-size: 13px; border-bottom-style: dashed; }
      .computed tr.inputs th { padding-left: 18px; }
      .computed tr.inputs .small { font-size: 12px; }
      .sources tr:target td { background: var(--accent-soft); }
      .scaled { white-space: nowrap; }
      .b-letter { font-size: 10px; fill: var(--quiet); }
      .b-axis { font-size: 10px; fill: var(--quiet); }
      .b-typ { fill: var(--typ); }
      .b-range { fill: var(--worst); }
      .b-zero { stroke: var(--quiet); stroke-width: 1; }
      .b-track { stroke: var(--hair); stroke-width: 1; }
      .key { display: inline-block; width: 12px; height: 10px; border-radius: 2px; margin: 0 5px 0 14px; }
      .key:first-child { margin-left: 0; }
      .k-typ { background: var(--typ); } .k-worst { background: var(--worst); }
      @media print {
        @page { size: A4 landscape; margin: 10mm; }
        .compare { font-size: 7pt; }
        .compare .sub, .compare .state { font-size: 6.5pt; line-height: 1.3; }
        table.compare { min-width: 0; }
        .compare td { padding-right: 5pt; }
        .compare thead th:first-child { width: 110pt; }
        .compare thead th:nth-child(2) { width: 80pt; }
        .compare td.bars svg { max-width: 100%; height: auto; }
        .compare .against { color: var(--quiet); font-size: 12px; margin-left: 6px; white-space: nowrap; }
      .compare .to-report { display: none; }
      }
      """;

  /** Room that the titles and the bars take, and the least that a design needs (px). */
  private static final int FRAME = 440;

  private static final int DESIGN = 165;

  /** Of the values behind one figure; a design of many declarations has more than a page holds. */
  public static final int MOST_INPUTS = 60;

  private ComparisonPage() {}

  static String render(Comparison comparison) {
    Traces traces = Traces.of(comparison);
    List<Page.Section> sections = new ArrayList<>();
    sections.add(section("top", "", ComparisonTemplate.head(comparison)));
    sections.add(section("table", "Side by side", ComparisonTemplate.table(comparison, traces)));
    sections.add(
        section("computed", "How it is computed", ComparisonTemplate.computed(comparison, traces)));
    if (!traces.sources().isEmpty()) {
      sections.add(section("sources", "Sources", ComparisonTemplate.sources(traces)));
    }
    int width = FRAME + DESIGN * comparison.columns().size();
    String css = ".compare { min-width: " + width + "px; }\n" + CSS;
    return new Page("Route comparison", comparison.heading(), sections, css).render();
  }

  private static Page.Section section(String anchor, String title, CharSequence html) {
    return new Page.Section(anchor, title, html.toString());
  }

  /** Where a row's basis and formula stand in the page. */
  public static String anchor(Row row) {
    return "row-" + Html.anchor(row.id());
  }

  /** Where the stated values behind a design's figure of a row stand in the page. */
  public static String anchor(Row row, Column column) {
    // No row's own anchor has this sign.
    return anchor(row) + "_" + column.letter();
  }

  /** Where a figure leads: to what it rests on, or to the row when that is nothing stated. */
  public static String formula(Line line, Column column, List<Trace> traces) {
    return traces.isEmpty() ? anchor(line.row()) : anchor(line.row(), column);
  }

  /** Whether the report of a design has the figure itself, not only what it rests on. */
  public static boolean hasFigure(Row row) {
    return !row.rollUps().isEmpty();
  }

  /**
   * Where the figure of a row stands in a design's own report: the first roll-up it is computed
   * from, or what the report says of the group; empty when the design has no report.
   */
  public static String inReport(Row row, Column column) {
    if (column.report().isEmpty()) {
      return "";
    }
    String anchor =
        hasFigure(row)
            ? "figure-" + Html.anchor(row.rollUps().get(0))
            : row.group() == Group.VERDICTS ? "attention" : "head";
    return column.report() + "#" + anchor;
  }
}
