package dev.shoreline.emit.conformance;

/** Style rules of reports that no other page needs: their charts and diagrams. */
public final class ReportStyle {
  private ReportStyle() {}

  private static final String CHARTS =
      """
      .c-label { font-size: 12.5px; fill: var(--ink); }
      .c-quiet { font-size: 12px; fill: var(--quiet); }
      .c-strong { font-size: 13px; font-weight: 600; fill: var(--ink); }
      .c-level { font-size: 12px; font-weight: 600; fill: var(--quiet); letter-spacing: 0.03em; }
      .c-tick { font-size: 11px; fill: var(--quiet); }
      .c-value { font-size: 11.5px; font-weight: 600; fill: var(--ink); }
      .c-grid { stroke: var(--hair); stroke-width: 1; }
      .c-zero { stroke: var(--quiet); stroke-width: 1; }
      .c-typ { fill: var(--typ); }
      .c-worst { fill: var(--worst); }
      .c-bar-fail { fill: var(--fail); }
      .c-bar-marginal { fill: var(--marginal); }
      .c-bar-open { fill: var(--open); }
      .c-bar-waived { fill: var(--waived); }
      .c-bar-pass { fill: var(--typ); }
      .c-bar-na { fill: var(--na); }
      .c-open-end { fill: none; stroke: var(--ground); stroke-width: 2; }
      .c-band { fill: var(--worst); }
      .c-step { stroke: var(--accent); stroke-width: 2.5; }
      .c-hot { stroke: var(--fail); stroke-width: 2.5; }
      .c-riser { stroke: var(--accent); stroke-width: 1; opacity: 0.6; }
      .c-limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 4 3; }
      .c-limit-text { font-size: 11px; fill: var(--fail); }
      .key { display: inline-block; width: 12px; height: 10px; border-radius: 2px; margin: 0 5px 0 14px; }
      .key:first-child { margin-left: 0; }
      .k-typ { background: var(--typ); } .k-worst { background: var(--worst); }
      .k-fail { background: var(--fail); } .k-marginal { background: var(--marginal); }
      .k-pass { background: var(--pass); } .k-waived { background: var(--waived); } .k-open { background: var(--open); }
      """;

  private static final String DIAGRAM =
      """
      .d-level { fill: var(--shade); stroke: var(--line); stroke-width: 1; }
      .d-level-name { font-size: 12px; font-weight: 640; fill: var(--quiet); letter-spacing: 0.05em; text-transform: uppercase; }
      .d-box { fill: var(--sheet); stroke: var(--quiet); stroke-width: 1; }
      .d-pass { fill: var(--sheet); stroke: var(--pass); stroke-width: 1.25; }
      .d-fail { fill: var(--fail-soft); stroke: var(--fail); stroke-width: 2; }
      .d-marginal { fill: var(--marginal-soft); stroke: var(--marginal); stroke-width: 1.75; }
      .d-open { fill: var(--open-soft); stroke: var(--open); stroke-width: 1.5; }
      .d-waived { fill: var(--waived-soft); stroke: var(--waived); stroke-width: 1.5; }
      .d-outside { fill: none; stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 4 3; }
      .d-loop { fill: var(--sheet); stroke: var(--cool); stroke-width: 1.25; }
      .d-name { font-size: 13px; font-weight: 600; fill: var(--ink); }
      .d-detail { font-size: 11.5px; fill: var(--quiet); }
      .d-label { font-size: 11.5px; fill: var(--ink); }
      .d-label-back { fill: var(--ground); opacity: 0.88; }
      .e { fill: none; stroke-width: 1.5; stroke: var(--quiet); }
      .e-laser { stroke-dasharray: 6 3; }
      .e-optical { stroke-width: 2.25; }
      .e-coolant { stroke: var(--cool); stroke-width: 1.25; stroke-dasharray: 2 3; }
      .e-fail { stroke: var(--fail); } .e-marginal { stroke: var(--marginal); }
      .e-open { stroke: var(--open); } .e-waived { stroke: var(--waived); } .e-pass { stroke: var(--pass); }
      .a { fill: var(--quiet); } .a-fail { fill: var(--fail); } .a-marginal { fill: var(--marginal); }
      .a-open { fill: var(--open); } .a-waived { fill: var(--waived); } .a-pass { fill: var(--pass); }
      .a-coolant { fill: var(--cool); }
      """;

  private static final String TABLES =
      """
      .verdicts td:nth-child(4) { min-width: 92px; }
      .verdicts td:nth-child(3) { min-width: 118px; }
      .verdicts .rule { width: 30%; }
      .computed td:first-child { white-space: nowrap; }
      .differ .code { white-space: nowrap; }
      .from { margin-top: 3px; font-size: 12.5px; color: var(--quiet); }
      .from summary { cursor: pointer; }
      .from div { color: var(--ink); margin: 2px 0; }
      tr:target td { background: var(--accent-soft); }
      .verdicts .title { display: block; margin: 1px 0 2px; }
      .verdicts .small { display: block; color: var(--quiet); }
      .verdicts .why { display: block; margin-top: 4px; }
      .claims .small { display: block; color: var(--quiet); }
      .claims td { border-bottom: 0; padding-top: 3px; padding-bottom: 3px; }
      .claims tr.first td { border-top: 1px solid var(--line); padding-top: 9px; }
      .claims td:nth-child(2) { white-space: nowrap; }
      .counts { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: center; margin: 22px 0 0; padding: 0; list-style: none; font-size: 14px; }
      .counts b { font-size: 15px; }
      .figures.ten { grid-template-columns: repeat(5, 1fr); }
      @media (max-width: 900px) { .figures.ten { grid-template-columns: repeat(2, 1fr); } }
      @media print {
        .figures.ten { grid-template-columns: repeat(5, 1fr); }
        .verdicts td:nth-child(4) { min-width: 0; }
      }
      """;

  public static final String TEXT = CHARTS + DIAGRAM + TABLES;
}
