package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.Element.Leaf;
import dev.shoreline.merge.MergedText.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges elements of three versions: a change of one side is taken, two different ones conflict.
 */
final class ElementMerge {
  private final MergedText out;

  ElementMerge(MergedText out) {
    this.out = out;
  }

  /** Merges two whole files with what both come from. */
  void files(Block base, Block ours, Block theirs) {
    contents(base, ours, theirs, new Paths("", ""));
  }

  /**
   * @param base null if both sides have added the element
   */
  private void contents(@Nullable Element base, Element ours, Element theirs, Paths paths) {
    List<String> left = NormalLines.withEmpty(ours.content());
    List<String> right = NormalLines.withEmpty(theirs.content());
    List<String> before = base == null ? null : NormalLines.withEmpty(base.content());
    if (left.equals(right)) {
      // Layout alone differs, if anything; that of the side that changed it.
      boolean isOursAsBefore = base != null && base.content().equals(ours.content());
      out.agree(isOursAsBefore ? theirs.content() : ours.content());
    } else if (left.equals(before)) {
      out.agree(theirs.content());
    } else if (right.equals(before)) {
      out.agree(ours.content());
    } else if (base instanceof Block b && ours instanceof Block o && theirs instanceof Block t) {
      blocks(b, o, t, paths);
    } else if (base instanceof Leaf b && ours instanceof Leaf o && theirs instanceof Leaf t) {
      leaves(b, o, t, paths);
    } else if (ours.lines().equals(theirs.lines())) {
      out.agree(ours.content());
    } else {
      conflict(base, ours, theirs, paths);
    }
  }

  private void blocks(Block base, Block ours, Block theirs, Paths paths) {
    if (!base.isInline() && !ours.isInline() && !theirs.isInline()) {
      members(base, ours, theirs, paths);
      return;
    }
    if (base.isInline() && ours.isInline() && theirs.isInline()) {
      // Markers have no place within a line, so one disagreement is one about all of it.
      MergedText line = new MergedText();
      new ElementMerge(line).members(base, ours, theirs, paths);
      if (line.conflicts() == 0) {
        out.agree(line.chosen(Side.OURS));
        return;
      }
    }
    conflict(base, ours, theirs, paths);
  }

  private void members(Block base, Block ours, Block theirs, Paths paths) {
    Pairing pairing = Pairing.of(base.children(), ours.children(), theirs.children());
    Set<String> gone = new HashSet<>();
    for (String key : pairing.keys()) {
      if (isDeleted(pairing.base().get(key), pairing.ours().get(key), pairing.theirs().get(key))) {
        gone.add(key);
      }
    }
    MergedOrder order =
        new MergedOrder(
            List.copyOf(pairing.base().keySet()),
            List.copyOf(pairing.ours().keySet()),
            List.copyOf(pairing.theirs().keySet()));
    boolean afterComment = false;
    for (String key : order.without(gone)) {
      Element before = pairing.base().get(key);
      Element left = pairing.ours().get(key);
      Element right = pairing.theirs().get(key);
      Paths inner = paths.below(pairing.names().getOrDefault(key, new Paths(key, key)));
      if (!key.equals(Block.HEAD)) {
        // The blank before the head is that of the block, and already there.
        out.agree(blank(before, left, right, afterComment && !key.equals(Block.END)));
      }
      if (left != null && right != null) {
        contents(before, left, right, inner);
      } else {
        oneSided(before, left, right, inner);
      }
      afterComment = key.startsWith(Gap.COMMENT);
    }
  }

  /** Whether one side deleted an element that the other left as it was. */
  private static boolean isDeleted(
      @Nullable Element base, @Nullable Element ours, @Nullable Element theirs) {
    if (base == null || ours != null && theirs != null) {
      return false;
    }
    Element left = ours == null ? theirs : ours;
    return left == null || left.lines().equals(base.lines());
  }

  /** An element that one side has: added there, or changed there and deleted by the other. */
  private void oneSided(
      @Nullable Element base, @Nullable Element ours, @Nullable Element theirs, Paths paths) {
    Element there = ours != null ? ours : Objects.requireNonNull(theirs);
    if (base == null) {
      out.agree(there.content());
      return;
    }
    out.disagree(ours == null ? "" : ours.content(), theirs == null ? "" : theirs.content());
    Side side = ours == null ? Side.THEIRS : Side.OURS;
    out.note(side, Flattened.of(base, there, paths.of(side)));
  }

  /** The comment above a statement and the statement are merged apart. */
  private void leaves(Leaf base, Leaf ours, Leaf theirs, Paths paths) {
    texts(base.lead(), ours.lead(), theirs.lead(), paths.below(new Paths("lead", "lead")));
    texts(base.body(), ours.body(), theirs.body(), paths);
  }

  private void texts(String base, String ours, String theirs, Paths paths) {
    List<String> before = NormalLines.of(base);
    List<String> left = NormalLines.of(ours);
    List<String> right = NormalLines.of(theirs);
    if (left.equals(before)) {
      out.agree(theirs);
    } else if (right.equals(before) || left.equals(right)) {
      out.agree(ours);
    } else {
      conflict(null, leaf(ours), leaf(theirs), paths);
    }
  }

  private static Leaf leaf(String body) {
    return Leaf.of("", "", "", body);
  }

  private void conflict(@Nullable Element base, Element ours, Element theirs, Paths paths) {
    out.disagree(ours.content(), theirs.content());
    out.note(Side.OURS, Flattened.of(base, ours, paths.ours()));
    out.note(Side.THEIRS, Flattened.of(base, theirs, paths.theirs()));
  }

  /**
   * What separates an element from the one before.
   *
   * @param afterComment whether that is a comment of its own, which must not become this one's
   */
  private static String blank(
      @Nullable Element base,
      @Nullable Element ours,
      @Nullable Element theirs,
      boolean afterComment) {
    Element there = ours != null ? ours : Objects.requireNonNull(theirs);
    boolean isLeft = ours != null && base != null && ours.blank().equals(base.blank());
    String blank = isLeft && theirs != null ? theirs.blank() : there.blank();
    return afterComment && blank.indexOf('\n') < 0 ? "\n" + blank : blank;
  }
}
