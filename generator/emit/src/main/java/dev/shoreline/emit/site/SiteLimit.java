package dev.shoreline.emit.site;

import dev.shoreline.model.Limit;
import java.util.List;

/**
 * A limit as tables show it.
 *
 * @param href of its row on the page of its standard; empty when the table is on that page
 * @param usedBy the rules that read it
 */
record SiteLimit(Limit limit, String href, List<SiteRule> usedBy) {
  SiteLimit {
    usedBy = List.copyOf(usedBy);
  }
}
