package dev.shoreline.server.views;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.value.Value;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.VerdictLine;
import dev.shoreline.server.state.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every rule says of one design, as texts. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * @param pages the address of a rule's page by its id, if it has one
   */
  public static List<VerdictLine> of(
      Snapshot snapshot, DesignQuery query, Function<String, Optional<String>> pages) {
    return Designs.find(snapshot, query)
        .map(c -> c.verdicts().stream().map(v -> line(snapshot, v, pages)).toList())
        .orElse(List.of());
  }

  private static VerdictLine line(
      Snapshot snapshot, Verdict v, Function<String, Optional<String>> pages) {
    String limit = text(v.limit());
    return new VerdictLine(
        v.rule() + " " + v.subject(),
        v.rule(),
        v.standard(),
        v.title(),
        v.subject(),
        v.status().label(),
        text(v.measured()),
        limit.isEmpty() ? "" : (v.relation() + " " + limit).strip(),
        v.margin() == null ? "" : v.margin().toString(),
        v.remark(),
        pages.apply(v.rule()).orElse(""),
        snapshot.addresses().location(v.span()));
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : value.text();
  }
}
