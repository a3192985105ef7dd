package dev.shoreline.server.views;

import dev.shoreline.check.Verdict;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.Differences;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.Side;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.git.Review;
import dev.shoreline.git.ReviewSettings;
import dev.shoreline.git.ReviewedSide;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the text that is being written does to verdicts, compared with a revision: notes beside the
 * messages. The revision is read and checked once, and again when its commit is another.
 */
public final class Baseline {
  private @Nullable ReviewedSide before;
  private String known = "";

  /**
   * Notes where verdicts are now; none where the revision cannot be had.
   *
   * @param revision for example HEAD
   * @param texts the specs that {@code after} was made of, by path
   */
  public synchronized List<Diagnostic> notes(
      Path root,
      String revision,
      Shoreline.Checked after,
      Map<String, String> texts,
      LocalDate day) {
    try {
      String key = Review.commit(root, revision) + " " + day;
      ReviewedSide side = before;
      if (side == null || !key.equals(known)) {
        side = Review.at(new ReviewSettings(root, List.of(), day), revision);
        before = side;
        known = key;
      }
      return notes(
          Differences.between(side.side(), new Side("now", day, after.designs(), texts)), revision);
    } catch (GitException e) {
      return List.of();
    }
  }

  static List<Diagnostic> notes(Difference difference, String revision) {
    List<Diagnostic> notes = new ArrayList<>();
    for (var design : difference.changed()) {
      for (VerdictChange change : design.verdicts()) {
        Verdict now = change.after();
        if (now != null && change.before() != null) {
          notes.add(flipped(change, now, revision));
        }
      }
      for (MarginChange change : design.margins()) {
        if (change.before().status() == change.after().status() && change.delta() != null) {
          notes.add(moved(change, revision));
        }
      }
    }
    return notes;
  }

  private static Diagnostic flipped(VerdictChange change, Verdict now, String revision) {
    return note(
        "baseline.VerdictFlipped",
        now,
        change.rule()
            + " for "
            + change.subject()
            + ": "
            + change.afterLabel()
            + " now, "
            + change.beforeLabel()
            + " at "
            + revision);
  }

  private static Diagnostic moved(MarginChange change, String revision) {
    return note(
        "baseline.MarginMoved",
        change.after(),
        change.rule()
            + " for "
            + change.subject()
            + ": margin "
            + change.after().margin()
            + " now, "
            + change.before().margin()
            + " at "
            + revision);
  }

  private static Diagnostic note(String id, Verdict at, String message) {
    return new Diagnostic(Severity.NOTE, id, message, at.span(), "", List.of(), List.of(), "");
  }
}
