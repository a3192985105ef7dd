package dev.shoreline.diff;

import java.util.List;

/**
 * What is different between two states of a project.
 *
 * @param before name of the one side, for example {@code HEAD~1}
 * @param after name of the other
 * @param designs all designs of both sides, those of the side after in their order, then those that
 *     went; also unchanged ones
 * @param affected designs that differ although their own text did not
 * @param cosmetic files whose text differs while no design does because of it, by path
 */
public record Difference(
    String before,
    String after,
    List<DesignDifference> designs,
    List<AffectedDesign> affected,
    List<FileChange> cosmetic) {
  public Difference {
    designs = List.copyOf(designs);
    affected = List.copyOf(affected);
    cosmetic = List.copyOf(cosmetic);
  }

  /** Whether no design differs; texts still may. */
  public boolean isEmpty() {
    return changed().isEmpty();
  }

  /** Designs that differ. */
  public List<DesignDifference> changed() {
    return designs.stream().filter(d -> !d.isEmpty()).toList();
  }

  /** Verdicts that fail now and did not before, of all designs: what a gate stops. */
  public List<VerdictChange> newFailures() {
    return designs.stream().flatMap(d -> d.newFailures().stream()).toList();
  }
}
