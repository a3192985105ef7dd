package dev.shoreline.emit.html;

/**
 * The look of all HTML outputs: system fonts, tabular numerals, one accent colour, and one colour
 * for each verdict that is readable on light, dark and paper. Rules avoid {@code <} and {@code &},
 * so that the page stays well-formed XML.
 *
 * <p>Classes: {@code num} right-aligned figures, {@code code} names and conditions, {@code quiet}
 * secondary text, {@code badge} with {@code s-fail}, {@code s-marginal}, {@code s-open}, {@code
 * s-waived}, {@code s-pass}, {@code s-na}; {@code figures} a row of key figures; {@code scroll}
 * around a wide table; {@code figure} around a picture.
 */
public final class StyleSheet {
  private StyleSheet() {}

  private static final String COLOURS =
      """
      :root {
        color-scheme: light dark;
        --ground: #ffffff; --sheet: #ffffff; --shade: #f5f7f9; --line: #d9dfe5; --hair: #e9edf1;
        --ink: #1a2128; --quiet: #5a6672; --accent: #0b5f7d; --accent-soft: #dcebf1;
        --fail: #b3202a; --fail-soft: #fbe9ea; --marginal: #8a5a00; --marginal-soft: #fbf1dc;
        --open: #5b3fa8; --open-soft: #efeaf9; --waived: #4d6173; --waived-soft: #e8edf2;
        --pass: #1c6e3d; --pass-soft: #e4f3e9; --na: #6b7782; --na-soft: #eef1f4;
        --typ: #3a86a3; --worst: #a9cfdd; --cool: #2d7fb8; --warm: #c2621c;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ground: #0f1419; --sheet: #0f1419; --shade: #171d24; --line: #303a44; --hair: #232b33;
          --ink: #e4e9ee; --quiet: #98a5b1; --accent: #6fc0dc; --accent-soft: #16323d;
          --fail: #ff8a86; --fail-soft: #3a1a1d; --marginal: #e3b35c; --marginal-soft: #362a12;
          --open: #baa4f5; --open-soft: #272040; --waived: #a3b4c4; --waived-soft: #222c36;
          --pass: #6fce91; --pass-soft: #14301f; --na: #94a0ab; --na-soft: #1f262d;
          --typ: #4f9fbd; --worst: #28505f; --cool: #66aee0; --warm: #eb9a5b;
        }
      }
      """;

  private static final String FRAME =
      """
      * { box-sizing: border-box; }
      html { background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; }
      body {
        margin: 0; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
          "Liberation Sans", Arial, sans-serif;
        font-variant-numeric: tabular-nums;
      }
      main { max-width: 1180px; margin: 0 auto; padding: 40px 32px 24px; }
      footer { max-width: 1180px; margin: 0 auto; padding: 0 32px 40px; color: var(--quiet); font-size: 13px; }
      h1 { font-size: 32px; line-height: 1.15; margin: 4px 0 8px; font-weight: 650; letter-spacing: -0.015em; overflow-wrap: anywhere; }
      h2 { font-size: 20px; line-height: 1.25; margin: 0 0 6px; font-weight: 640; letter-spacing: -0.005em; }
      h3 { font-size: 15px; margin: 28px 0 8px; font-weight: 640; }
      p { margin: 0 0 10px; max-width: 78ch; }
      section { margin-top: 48px; }
      a { color: var(--accent); text-decoration: none; }
      a:hover { text-decoration: underline; }
      nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 26px 0 0; padding: 9px 0;
        border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 14px; }
      .kicker { color: var(--accent); font-size: 13px; font-weight: 640; letter-spacing: 0.04em; text-transform: uppercase; }
      .lead { font-size: 17px; color: var(--ink); }
      .quiet { color: var(--quiet); }
      .small { font-size: 13px; line-height: 1.42; }
      .code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; overflow-wrap: anywhere; }
      .note { border-left: 3px solid var(--accent); background: var(--shade); padding: 10px 14px; margin: 18px 0 0; font-size: 14px; max-width: none; }
      dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 18px 0 0; font-size: 14px; }
      dl.facts dt { color: var(--quiet); }
      dl.facts dd { margin: 0; overflow-wrap: anywhere; }
      """;

  private static final String TABLES =
      """
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; font-size: 13.5px; line-height: 1.4; margin: 10px 0 0; }
      th, td { text-align: left; vertical-align: top; padding: 8px 14px 8px 0; border-bottom: 1px solid var(--hair); }
      th:last-child, td:last-child { padding-right: 0; }
      thead th { font-size: 12px; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--line); vertical-align: bottom; white-space: nowrap; }
      th.num, td.num { text-align: right; white-space: nowrap; }
      tbody th { font-weight: 400; }
      caption { text-align: left; color: var(--quiet); font-size: 13px; padding-bottom: 4px; }
      .badge { display: inline-block; padding: 1px 8px; border-radius: 9px; font-size: 12px; line-height: 18px; font-weight: 600; white-space: nowrap; background: var(--na-soft); color: var(--na); }
      .badge.s-fail { background: var(--fail-soft); color: var(--fail); }
      .badge.s-marginal { background: var(--marginal-soft); color: var(--marginal); }
      .badge.s-open { background: var(--open-soft); color: var(--open); }
      .badge.s-waived { background: var(--waived-soft); color: var(--waived); }
      .badge.s-pass { background: var(--pass-soft); color: var(--pass); }
      .tag { display: inline-block; padding: 0 6px; border: 1px solid var(--line); border-radius: 4px; font-size: 11.5px; line-height: 17px; color: var(--quiet); white-space: nowrap; }
      .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(208px, 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 28px 0 0; }
      .figures > div { background: var(--sheet); padding: 12px 16px 13px; }
      .figures .name { font-size: 12.5px; color: var(--quiet); }
      .figures .value { font-size: 22px; line-height: 1.3; font-weight: 600; letter-spacing: -0.01em; overflow-wrap: anywhere; }
      .figures .value.none { color: var(--quiet); font-weight: 400; }
      .figures .basis { font-size: 12px; line-height: 1.35; color: var(--quiet); margin-top: 2px; }
      .figure { margin: 16px 0 0; overflow-x: auto; }
      .figure svg { display: block; max-width: 100%; height: auto; }
      figcaption { color: var(--quiet); font-size: 13px; margin-top: 8px; }
      svg text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; }
      """;

  // Paper is always light, whatever the screen is; a heading stays with what follows it.
  private static final String PAPER =
      """
      @page { size: A4; margin: 15mm 14mm; }
      @media print {
        :root {
          color-scheme: light;
          --ground: #ffffff; --sheet: #ffffff; --shade: #f5f7f9; --line: #c9d0d7; --hair: #e2e6ea;
          --ink: #111820; --quiet: #4d5863; --accent: #0b5f7d; --accent-soft: #dcebf1;
          --fail: #b3202a; --fail-soft: #fbe9ea; --marginal: #8a5a00; --marginal-soft: #fbf1dc;
          --open: #5b3fa8; --open-soft: #efeaf9; --waived: #4d6173; --waived-soft: #e8edf2;
          --pass: #1c6e3d; --pass-soft: #e4f3e9; --na: #6b7782; --na-soft: #eef1f4;
          --typ: #3a86a3; --worst: #a9cfdd; --cool: #2d7fb8; --warm: #c2621c;
        }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { font-size: 9.5pt; line-height: 1.4; }
        main, footer { max-width: none; padding: 0; margin: 0; }
        footer { margin-top: 16pt; font-size: 8pt; }
        h1 { font-size: 20pt; }
        h2 { font-size: 13.5pt; }
        h3 { font-size: 10.5pt; margin-top: 14pt; }
        h2, h3, caption, h2 + p { break-after: avoid; }
        section { margin-top: 18pt; }
        nav { display: none; }
        table { font-size: 8pt; }
        thead { display: table-header-group; }
        thead th { font-size: 7.5pt; }
        th, td { padding: 4pt 8pt 4pt 0; }
        p, tr, .figure, .figures > div, .note { break-inside: avoid; }
        .small, .quiet.small, figcaption { font-size: 8pt; }
        .badge, .tag { font-size: 7.5pt; line-height: 11pt; }
        .figures { grid-template-columns: repeat(4, 1fr); margin-top: 14pt; }
        .figures > div { padding: 7pt 9pt; }
        .figures .value { font-size: 12pt; }
        .figures .name, .figures .basis { font-size: 7.5pt; }
        .scroll, .figure { overflow: visible; }
        a { color: inherit; }
      }
      @media (max-width: 640px) {
        main, footer { padding-left: 16px; padding-right: 16px; }
        dl.facts { grid-template-columns: 1fr; gap: 0; }
        dl.facts dd { margin-bottom: 8px; }
      }
      """;

  /** All shared rules. */
  public static final String TEXT = COLOURS + FRAME + TABLES + PAPER;
}
