package dev.shoreline.git.driver;

import dev.shoreline.merge.Labels;
import dev.shoreline.merge.MergeResult;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;

/** Three-way merge by lines, as Git does it for any text. */
final class LineMerge {
  /** Lines of one version above which two changed sides are one conflict, whatever they have. */
  static final int LONGEST = 20_000;

  private LineMerge() {}

  /** Texts are cut at line feeds; nothing else of them matters. */
  static MergeResult merge(String base, String ours, String theirs, Labels labels, int markerSize) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return new MergeResult(ours, 0);
    } else if (ours.equals(base)) {
      return new MergeResult(theirs, 0);
    }
    RawText[] texts = {raw(base), raw(ours), raw(theirs)};
    Markers out = new Markers(labels, markerSize);
    for (RawText text : texts) {
      if (text.size() > LONGEST) {
        // Two hostile texts of this length could keep the comparison busy for hours.
        out.conflict(ours, theirs);
        return out.result();
      }
    }
    String mine = "";
    for (MergeChunk chunk :
        new MergeAlgorithm().merge(RawTextComparator.DEFAULT, texts[0], texts[1], texts[2])) {
      RawText text = texts[chunk.getSequenceIndex()];
      String lines = text.getString(chunk.getBegin(), chunk.getEnd(), false);
      ConflictState state = chunk.getConflictState();
      if (state == ConflictState.NO_CONFLICT) {
        out.agreed(lines);
      } else if (state == ConflictState.FIRST_CONFLICTING_RANGE) {
        mine = lines;
      } else if (state == ConflictState.NEXT_CONFLICTING_RANGE) {
        out.conflict(mine, lines);
      }
    }
    return out.result();
  }

  private static RawText raw(String text) {
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Text with markers, which begin lines of their own. */
  private static final class Markers {
    private final StringBuilder out = new StringBuilder();
    private final Labels labels;
    private final int size;
    private int conflicts;

    Markers(Labels labels, int size) {
      this.labels = labels;
      this.size = size;
    }

    void agreed(String lines) {
      endLine();
      out.append(lines);
    }

    void conflict(String ours, String theirs) {
      endLine();
      out.append("<".repeat(size)).append(' ').append(labels.ours()).append('\n').append(ours);
      endLine();
      out.append("=".repeat(size)).append('\n').append(theirs);
      endLine();
      out.append(">".repeat(size)).append(' ').append(labels.theirs()).append('\n');
      conflicts++;
    }

    private void endLine() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }

    MergeResult result() {
      return new MergeResult(out.toString(), conflicts);
    }
  }
}
