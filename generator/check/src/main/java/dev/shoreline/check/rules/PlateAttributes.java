package dev.shoreline.check.rules;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Plate;

/** What a plate states, with the rest taken from the part given as its {@code item}. */
public final class PlateAttributes {
  private PlateAttributes() {}

  public static Attributes of(Plate plate) {
    return plate
        .attributes()
        .part("item")
        .map(item -> item.attributes().with(plate.attributes()))
        .orElse(plate.attributes());
  }
}
