package dev.shoreline.server;

import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.protocol.DiagramView;
import dev.shoreline.server.protocol.DifferenceQuery;
import dev.shoreline.server.protocol.Page;
import dev.shoreline.server.protocol.VerdictLine;
import dev.shoreline.server.views.Changes;
import dev.shoreline.server.views.Designs;
import dev.shoreline.server.views.Diagrams;
import dev.shoreline.server.views.Reports;
import dev.shoreline.server.views.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The requests beyond the protocol. */
final class Views {
  private static final Page NO_DESIGN = new Page("", "", "there is no such design");
  private static final Page NO_FOLDER =
      new Page("", "", "a file that stands in no folder has no history");

  private final Reads reads;

  Views(Reads reads) {
    this.reads = reads;
  }

  CompletableFuture<List<DesignSummary>> designs() {
    return reads.checkedEverywhere((snapshot, cancel) -> Designs.of(snapshot));
  }

  CompletableFuture<List<VerdictLine>> verdicts(DesignQuery query) {
    return reads.checkedEverywhere((snapshot, cancel) -> Verdicts.of(snapshot, query, reads::page));
  }

  /** Null when there is no such design. */
  CompletableFuture<DiagramView> diagram(DesignQuery query) {
    return reads
        .checkedEverywhere((snapshot, cancel) -> list(Diagrams.of(snapshot, query)))
        .thenApply(all -> all.isEmpty() ? null : all.get(0));
  }

  CompletableFuture<Page> report(DesignQuery query) {
    return reads
        .checkedEverywhere((snapshot, cancel) -> list(Reports.of(snapshot, query)))
        .thenApply(all -> all.isEmpty() ? NO_DESIGN : all.get(0));
  }

  CompletableFuture<Page> difference(DifferenceQuery query) {
    String against = query.against() == null ? "" : query.against();
    return reads
        .contents()
        .thenApplyAsync(
            all ->
                all.stream()
                    .filter(c -> c.root() != null)
                    .map(c -> Changes.of(c.root(), c.texts(), against, reads.day()))
                    .findFirst()
                    .orElse(NO_FOLDER),
            reads.background());
  }

  private static <T> List<T> list(Optional<T> one) {
    return one.map(List::of).orElse(List.of());
  }
}
