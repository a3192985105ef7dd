package dev.shoreline.model.claim;

import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.Kind;
import java.util.List;
import java.util.Optional;

/** Measures that hold one figure against another: {@code power-saving} compares two powers. */
public final class ComparedMeasure {
  public static final String SAVING = "-saving";
  public static final String GAIN = "-gain";

  private ComparedMeasure() {}

  /** The measure that is compared; empty for one that stands for itself. */
  public static Optional<String> of(String measure) {
    for (String ending : List.of(SAVING, GAIN)) {
      if (measure.endsWith(ending)) {
        return Optional.of(measure.substring(0, measure.length() - ending.length()));
      }
    }
    return Optional.empty();
  }

  /** All of them that a kind declares. */
  public static List<String> among(Kind measures) {
    return measures.attributes().stream()
        .map(AttributeSpec::name)
        .filter(name -> of(name).isPresent())
        .toList();
  }
}
