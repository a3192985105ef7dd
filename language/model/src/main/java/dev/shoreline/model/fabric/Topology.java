package dev.shoreline.model.fabric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the switches of a fabric are wired. */
public enum Topology {
  LEAF_SPINE(2, 2, List.of(), Set.of("oversubscription", "uplinks")),
  FAT_TREE(3, 3, List.of("pods"), Set.of("oversubscription", "uplinks", "core-uplinks")),
  DRAGONFLY(1, 1, List.of("groups", "global-links"), Set.of("local-links")),
  MULTI_PLANE(1, 2, List.of("planes"), Set.of("oversubscription", "uplinks"));

  private final int fewestTiers;
  private final int mostTiers;
  private final List<String> needed;
  private final Set<String> allowed;

  Topology(int fewestTiers, int mostTiers, List<String> needed, Set<String> allowed) {
    this.fewestTiers = fewestTiers;
    this.mostTiers = mostTiers;
    this.needed = needed;
    this.allowed = allowed;
  }

  /** As a spec writes it: {@code leaf-spine}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Topology> of(String word) {
    return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
  }

  public boolean hasTiers(int count) {
    return count >= fewestTiers && count <= mostTiers;
  }

  /** For example {@code 2 tiers} or {@code 1 or 2 tiers}. */
  public String tiers() {
    return fewestTiers == mostTiers
        ? fewestTiers + (fewestTiers == 1 ? " tier" : " tiers")
        : fewestTiers + " or " + mostTiers + " tiers";
  }

  /** Attributes that it cannot be wired without. */
  public List<String> needed() {
    return needed;
  }

  /** Whether an attribute that not every topology has says something of this one. */
  public boolean has(String attribute) {
    return needed.contains(attribute) || allowed.contains(attribute);
  }

  /** Whether some topologies have the attribute and others do not. */
  public static boolean isParticular(String attribute) {
    return Arrays.stream(values()).anyMatch(t -> t.has(attribute));
  }
}
