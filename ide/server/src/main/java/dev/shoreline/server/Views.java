package dev.shoreline.server;

import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.protocol.DiagramView;
import dev.shoreline.server.protocol.DifferenceQuery;
import dev.shoreline.server.protocol.Page;
import dev.shoreline.server.protocol.VerdictLine;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The requests beyond the protocol. */
final class Views {
  private final Reads reads;

  Views(Reads reads) {
    this.reads = reads;
  }

  CompletableFuture<List<DesignSummary>> designs() {
    return Unavailable.request("shoreline/designs");
  }

  CompletableFuture<List<VerdictLine>> verdicts(DesignQuery query) {
    return Unavailable.request("shoreline/verdicts");
  }

  CompletableFuture<DiagramView> diagram(DesignQuery query) {
    return Unavailable.request("shoreline/diagram");
  }

  CompletableFuture<Page> report(DesignQuery query) {
    return Unavailable.request("shoreline/report");
  }

  CompletableFuture<Page> difference(DifferenceQuery query) {
    return Unavailable.request("shoreline/difference");
  }
}
