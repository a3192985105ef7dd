package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.MergedText.Side;
import dev.shoreline.syntax.format.Formatter;
import java.util.Optional;

/**
 * Three-way merge of one .shore text, element by element: two additions to one list do not
 * conflict, nor do changes of different values, nor columns that moved.
 *
 * <p>Without access to files. It never loses a line: whatever it makes is read again and held
 * against the three versions, and where that does not come out it makes nothing, so that the caller
 * merges by lines.
 */
public final class SpecMerge {
  /** Characters of one version above which the caller merges by lines; some 200,000 lines. */
  static final int LONGEST = 8_000_000;

  private SpecMerge() {}

  /**
   * Line ends, byte order mark and a missing last line end are as in ours. If ours was laid out as
   * {@code shoreline fmt} does it, so is a result without conflicts.
   *
   * @param base what both sides come from; empty text if there is nothing
   * @param markerSize characters of a conflict marker; Git's own are 7
   * @return empty if the texts cannot be merged by elements safely, for example because one of them
   *     has syntax errors
   */
  public static Optional<MergeResult> merge(
      String base, String ours, String theirs, Labels labels, int markerSize) {
    if (base.length() > LONGEST || ours.length() > LONGEST || theirs.length() > LONGEST) {
      return Optional.empty();
    }
    TextForm form = TextForm.of(ours.isEmpty() ? theirs : ours);
    String plainOurs = TextForm.plain(ours);
    Optional<Block> before = ElementReader.read(TextForm.plain(base));
    Optional<Block> left = ElementReader.read(plainOurs);
    Optional<Block> right = ElementReader.read(TextForm.plain(theirs));
    if (before.isEmpty() || left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    MergedText merged = new MergedText();
    new ElementMerge(merged).files(before.get(), left.get(), right.get());
    if (!new MergeCheck(before.get(), left.get(), right.get()).accepts(merged)) {
      return Optional.empty();
    }
    String text =
        merged.conflicts() == 0
            ? laidOut(merged.chosen(Side.OURS), plainOurs)
            : merged.marked(labels, markerSize);
    return Optional.of(new MergeResult(form.apply(text), merged.conflicts()));
  }

  /** The text in the layout of the formatter if ours was; the formatter changes no token. */
  private static String laidOut(String text, String ours) {
    boolean wasLaidOut = Formatter.format(ours).map(ours::equals).orElse(false);
    return wasLaidOut ? Formatter.format(text).orElse(text) : text;
  }
}
