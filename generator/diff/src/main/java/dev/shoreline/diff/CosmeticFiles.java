package dev.shoreline.diff;

import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Files whose texts differ while nothing that changed in a design stands in them. */
final class CosmeticFiles {
  private final Set<String> meaningful = new HashSet<>();

  private CosmeticFiles() {}

  static List<FileChange> of(Side before, Side after, List<DesignDifference> designs) {
    CosmeticFiles files = new CosmeticFiles();
    designs.forEach(files::see);
    Set<String> all = new TreeSet<>(before.texts().keySet());
    all.addAll(after.texts().keySet());
    List<FileChange> found = new ArrayList<>();
    for (String path : all) {
      String old = before.texts().get(path);
      String now = after.texts().get(path);
      if (!files.meaningful.contains(path) && (old == null || !old.equals(now))) {
        found.add(
            new FileChange(
                path,
                old == null ? Presence.ADDED : now == null ? Presence.REMOVED : Presence.CHANGED));
      }
    }
    return found;
  }

  private void see(DesignDifference design) {
    for (Change c : design.changes()) {
      see(c.beforeAt());
      see(c.afterAt());
    }
    for (WaiverChange w : design.waivers()) {
      Waiver b = w.before();
      Waiver a = w.after();
      see(b == null ? Span.NONE : b.span());
      see(a == null ? Span.NONE : a.span());
    }
  }

  private void see(Span span) {
    if (span.isKnown()) {
      meaningful.add(span.file());
    }
  }
}
