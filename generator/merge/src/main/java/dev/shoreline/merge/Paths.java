package dev.shoreline.merge;

import dev.shoreline.merge.MergedText.Side;

/** The path of one element in the two sides, which differ where each gave it another name. */
record Paths(String ours, String theirs) {
  /** Of a member, by its keys. */
  Paths below(Paths keys) {
    return new Paths(Flattened.below(ours, keys.ours()), Flattened.below(theirs, keys.theirs()));
  }

  String of(Side side) {
    return side == Side.OURS ? ours : theirs;
  }
}
