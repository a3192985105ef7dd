package dev.shoreline.emit.diagram;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The worst verdict on each range of instances and each link, found by the verdicts' subjects. */
final class Findings {
  private final Map<String, Status> bySubject = new HashMap<>();
  private final Map<String, Status> byPath = new HashMap<>();

  Findings(Conformance conformance) {
    for (Instance instance : conformance.analysis().design().instances()) {
      byPath.put(withoutIndices(instance.path()), Status.NOT_APPLICABLE);
    }
    for (Verdict verdict : conformance.verdicts()) {
      bySubject.merge(verdict.subject(), verdict.status(), Findings::worse);
      String path = withoutIndices(verdict.subject());
      // A subject may go on beyond the instance: asic.serdes is a finding on asic.
      while (!byPath.containsKey(path) && path.indexOf('.') >= 0) {
        path = path.substring(0, path.lastIndexOf('.'));
      }
      byPath.computeIfPresent(path, (p, status) -> worse(status, verdict.status()));
    }
  }

  private static Status worse(Status a, Status b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String withoutIndices(String path) {
    return path.replaceAll("\\[[^\\]]*\\]", "");
  }

  /** Null when no rule applies to the instances. */
  @Nullable Status worstOn(Instance instance) {
    return meaningful(byPath.get(withoutIndices(instance.path())));
  }

  /** Null when no rule applies to the link. */
  @Nullable Status worstOn(Link link) {
    return meaningful(bySubject.get(link.name()));
  }

  private static @Nullable Status meaningful(@Nullable Status status) {
    return status == Status.NOT_APPLICABLE ? null : status;
  }
}
