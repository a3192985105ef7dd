package dev.shoreline.server.views;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Design;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.server.insight.Results;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.state.Snapshot;
import java.util.List;
import java.util.Optional;

/** The designs of the last check, and the one that a view asks for. */
public final class Designs {
  private Designs() {}

  /** In the order of files and text. */
  public static List<DesignSummary> of(Snapshot snapshot) {
    return all(snapshot).stream().map(c -> summary(snapshot, c)).toList();
  }

  static List<Conformance> all(Snapshot snapshot) {
    return snapshot.checked().map(Shoreline.Checked::designs).orElse(List.of());
  }

  /** By its name; without one the first design of the file. */
  static Optional<Conformance> find(Snapshot snapshot, DesignQuery query) {
    String name = query.design() == null ? "" : query.design();
    String uri = query.uri() == null ? "" : query.uri();
    return all(snapshot).stream()
        .filter(
            c -> {
              Design design = c.analysis().design();
              return name.isEmpty()
                  ? snapshot.addresses().uri(design.span().file()).equals(uri)
                  : design.qualifiedName().equals(name);
            })
        .findFirst();
  }

  private static DesignSummary summary(Snapshot snapshot, Conformance c) {
    Design design = c.analysis().design();
    return new DesignSummary(
        design.qualifiedName(),
        design.attributes().text("description"),
        design.route(),
        Results.headline(c),
        worst(c).label(),
        count(c, Status.PASS),
        count(c, Status.MARGINAL),
        count(c, Status.FAIL),
        count(c, Status.WAIVED),
        count(c, Status.NOT_EVALUATED),
        snapshot.addresses().location(design.span()));
  }

  private static int count(Conformance c, Status status) {
    return Math.toIntExact(c.count(status));
  }

  /** The worst of its verdicts; a pass when there are none. */
  static Status worst(Conformance c) {
    return c.verdicts().stream().map(Verdict::status).sorted().findFirst().orElse(Status.PASS);
  }
}
