package dev.shoreline.elaborate;

import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.Design;
import dev.shoreline.model.fabric.Fabric;
import java.util.List;

/**
 * What some files declare, computed.
 *
 * @param designs in the order of the files and their text, one for each variant
 * @param comparisons the {@code compare} statements, in that order
 * @param fabrics the {@code fabric} statements, in that order
 */
public record Elaborated(
    List<Design> designs, List<ComparisonText> comparisons, List<Fabric> fabrics) {
  public Elaborated {
    designs = List.copyOf(designs);
    comparisons = List.copyOf(comparisons);
    fabrics = List.copyOf(fabrics);
  }
}
