package dev.shoreline.syntax.follow;

import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;

/** A rule that was entered and not yet left. Compared by identity; one is made for each entry. */
final class Frame {
  private final RuleCall call;
  private final @Nullable Frame parent;
  private final int start;

  /**
   * @param start offset of the token at which it was entered
   */
  Frame(RuleCall call, @Nullable Frame parent, int start) {
    this.call = call;
    this.parent = parent;
    this.start = start;
  }

  RuleCall call() {
    return call;
  }

  @Nullable Frame parent() {
    return parent;
  }

  int start() {
    return start;
  }
}
