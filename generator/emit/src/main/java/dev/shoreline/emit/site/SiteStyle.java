package dev.shoreline.emit.site;

/** Style rules and the one script of the site, beside those that all HTML outputs share. */
final class SiteStyle {
  private SiteStyle() {}

  static final String CSS =
      """
      h1 { font-size: 28px; }
      .crumbs { font-size: 14px; margin: 0 0 18px; color: var(--quiet); }
      .lead p { font-size: 17px; }
      section ul { padding-left: 20px; margin: 0 0 10px; max-width: 78ch; }
      section li { margin: 2px 0; }
      section > table { display: block; overflow-x: auto; }
      code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
      p code, li code, dd code, td code { overflow-wrap: anywhere; }
      pre { background: var(--shade); border: 1px solid var(--hair); border-radius: 6px; padding: 12px 16px; margin: 8px 0 14px; overflow-x: auto; line-height: 1.45; }
      pre .comment { color: var(--quiet); }
      pre .error { color: var(--fail); font-weight: 600; }
      pre .warning { color: var(--marginal); font-weight: 600; }
      .rules td:first-child { width: 300px; }
      .rules a.code { font-size: 13px; }
      .rules td:last-child { width: 150px; text-align: right; }
      .limits td:nth-child(2) { min-width: 96px; }
      td .tag { white-space: normal; }
      tr:target td { background: var(--accent-soft); }
      .filter { margin: 22px 0 0; }
      .filter input { font: inherit; width: 320px; max-width: 100%; padding: 6px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); color: var(--ink); }
      .filter output { margin-left: 10px; color: var(--quiet); font-size: 13px; }
      @media print { .filter, .crumbs { display: none; } pre { white-space: pre-wrap; break-inside: avoid; } }
      """;

  /** Shows the rows that hold all words typed. Without it the list is simply whole. */
  static final String FILTER =
      """
      const box = document.querySelector('.filter');
      const input = box.querySelector('input');
      const rows = [...document.querySelectorAll('table.rules tbody tr')];
      const texts = rows.map(row => row.textContent.toLowerCase());
      input.addEventListener('input', () => {
        const words = input.value.toLowerCase().split(' ').filter(word => word);
        let shown = 0;
        rows.forEach((row, i) => {
          row.hidden = !words.every(word => texts[i].includes(word));
          shown += row.hidden ? 0 : 1;
        });
        document.querySelectorAll('main section').forEach(section => {
          section.hidden = !section.querySelector('tbody tr:not([hidden])');
        });
        box.querySelector('output').textContent = words.length ? shown + ' of ' + rows.length : '';
      });
      box.hidden = false;
      """;
}
