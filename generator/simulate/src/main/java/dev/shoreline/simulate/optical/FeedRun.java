package dev.shoreline.simulate.optical;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;

/**
 * The laser feed trees that scikit-rf solves, and what it must print for each lane.
 *
 * @param trees in the order of their paths
 */
record FeedRun(List<FeedTree> trees, List<Omission> omissions) {
  static final String RUN = "feed-tree";

  /** Amplitudes with nine digits, several in a row (dB). */
  private static final double TOLERANCE = 1e-6;

  private static final int MOST_TREES = 8;

  FeedRun {
    trees = List.copyOf(trees);
    omissions = List.copyOf(omissions);
  }

  static FeedRun of(LightPaths paths) {
    List<FeedTree> trees = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (LightPath path : paths.feeds()) {
      if (trees.size() == MOST_TREES) {
        String reason = "at most " + MOST_TREES + " kinds of laser feed are solved as trees";
        omissions.add(new Omission("tree of " + path.subject(), reason));
      } else {
        FeedTree.of(path, omissions).ifPresent(trees::add);
      }
    }
    return new FeedRun(trees, omissions);
  }

  /** Of all lanes of a tree the one with the least light and the one with the most. */
  List<Expectation> expected() {
    List<Expectation> expected = new ArrayList<>();
    for (FeedTree tree : trees) {
      expected.add(lane(tree, "least"));
      expected.add(lane(tree, "most"));
    }
    return expected;
  }

  private static Expectation lane(FeedTree tree, String which) {
    int lanes = tree.lanes().size();
    return new Expectation(
        RUN,
        tree.path().id() + "_" + which,
        tree.path().subject(),
        "from the laser to the lane with the "
            + which
            + " light of "
            + lanes
            + ", "
            + tree.corner().title(),
        "dB",
        Cell.rounded(-tree.path().loss(tree.corner())),
        TOLERANCE,
        "- losses - 10 log10(ways)",
        "");
  }
}
